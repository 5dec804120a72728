using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Domain.Tests.Repatriation;

/// <summary>A plan changes one person at a time; who is taken off it can be put on it again.</summary>
public sealed class ChangedPlansTests
{
    [Fact]
    public void Who_is_taken_off_stands_where_he_stood_and_is_put_on_again_at_the_end()
    {
        var world = new RandomReturns();
        world.Plan([0, 1], MinorCompanions.Guardian);
        var planned = world.Handovers[0];

        world.TakeOff(planned, 0);
        planned.List.Select(line => (line.Number, line.PersonId)).ShouldBe([(1, world.People[1].Id)]);
        world.People[0].Standing.HandoverId.ShouldBeNull();

        world.Add(planned, 0);
        world.Add(planned, 2);
        planned
            .List.Select(line => (line.Number, line.PersonId))
            .ShouldBe([(1, world.People[1].Id), (2, world.People[0].Id), (3, world.People[2].Id)]);
        planned.Timeline.Select(entry => entry.What).ShouldBe(["planned", "personTakenOff", "personsAdded", "personsAdded"]);
    }
}
