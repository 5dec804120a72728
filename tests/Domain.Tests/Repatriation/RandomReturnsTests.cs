using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cooperation.Domain.Tests.Repatriation;

/// <summary>Ten thousand lives of three persons and their handovers, other ones in each run.</summary>
public sealed class RandomReturnsTests
{
    [Property(MaxTest = 10_000, StartSize = 4, EndSize = 40, Arbitrary = [typeof(ReturnSteps)])]
    public void No_order_of_commands_breaks_a_guard_loses_a_version_puts_somebody_on_two_lists_or_leaves_him_without_owner_and_next_step(
        ReturnStep[] steps
    )
    {
        ArgumentNullException.ThrowIfNull(steps);
        var world = new RandomReturns();
        foreach (var step in steps)
        {
            var before = Snapshot(world);
            if (!TryTake(world, step))
            {
                Snapshot(world).ShouldBe(before, "a refusal changes nothing");
            }

            CheckVersions(world);
            foreach (var person in world.People)
            {
                CheckPerson(person);
            }

            CheckLists(world);
        }
    }

    [Fact]
    public void Random_returns_reach_every_state_of_a_handover_and_both_ends_of_an_arrival()
    {
        var reached = new HashSet<string>();
        foreach (var steps in ReturnSteps.Step().Generator.ArrayOf().Sample(40, new FsCheck.Rnd(17), 3000))
        {
            var world = new RandomReturns();
            foreach (var step in steps)
            {
                TryTake(world, step);
                reached.UnionWith(world.Handovers.Select(handover => handover.Status));
                reached.UnionWith(
                    world.Handovers.SelectMany(handover => handover.List).Select(line => line.IsUnlisted ? "beside" : $"came {line.Came}")
                );
                reached.UnionWith(world.Handovers.SelectMany(handover => handover.Timeline).Select(entry => entry.What));
            }
        }

        reached.ShouldBe(["came ", "came True", "came False", "beside", .. HandoverHappenings.All], ignoreOrder: true);
    }

    private static bool TryTake(RandomReturns world, ReturnStep step)
    {
        world.At = world.At.AddMinutes(step.Minutes);
        try
        {
            step.Take(world);
            return true;
        }
        catch (DomainException)
        {
            return false;
        }
    }

    // What was changed is saved under the next version, once, and nothing else.
    private static void CheckVersions(RandomReturns world)
    {
        foreach (var root in world.People.Cast<IAggregateRoot>().Concat(world.Handovers).Where(root => root.IsChanged))
        {
            var version = root.Version;
            root.TakeMessages().ShouldHaveSingleItem();
            root.Version.ShouldBe(version + 1);
        }
    }

    private static void CheckPerson(Person person)
    {
        var standing = person.Standing;
        (standing.Holder.Length > 0 && person.Desk.Length > 0).ShouldBeTrue("nobody is without an owner");
        (NextStep.Of(person) is not null).ShouldBe(standing.IsOpen, "whoever is not through has a next step, and nobody else");
        (standing.ReceivedAt is null || PersonStages.AfterReception.Contains(standing.Stage) || !standing.IsOpen).ShouldBeTrue();
        if (standing.Stage is PersonStages.HandoverPlanned or PersonStages.Received)
        {
            (standing.PaperIssuedAt is not null).ShouldBeTrue("nobody is handed over without papers");
        }
    }

    private static void CheckLists(RandomReturns world)
    {
        foreach (var person in world.People)
        {
            var awaiting = world
                .Handovers.Where(handover => handover.List.Any(line => line.PersonId == person.Id && line.IsAwaited))
                .ToArray();
            awaiting.Length.ShouldBeLessThanOrEqualTo(1, "nobody is on two lists");
            if (person.Standing.Stage == PersonStages.HandoverPlanned)
            {
                awaiting.ShouldHaveSingleItem().Id.Value.ShouldBe(person.Standing.HandoverId!.Value);
            }
            else if (person.Standing.IsOpen)
            {
                awaiting.ShouldBeEmpty("who is awaited stands at that stage");
            }
        }

        foreach (var handover in world.Handovers)
        {
            handover.List.Select(line => line.Number).Order().ShouldBe(Enumerable.Range(1, handover.List.Count), "a list has no gaps");
            var isAhead = handover.Status is HandoverStatus.Planned or HandoverStatus.Confirmed;
            handover.List.ShouldAllBe(line => isAhead ? line.Came == null && !line.IsUnlisted : !line.IsAwaited);
            foreach (var came in handover.List.Where(line => line.Came == true))
            {
                (world.People.Single(person => person.Id == came.PersonId).Standing.ReceivedAt is not null).ShouldBeTrue(
                    "who came was received"
                );
            }
        }
    }

    private static (PersonStanding, int, int, long)[] Persons(RandomReturns world) =>
        [.. world.People.Select(person => (person.Standing, person.Past.Count, person.Timeline.Count, person.Version))];

    private static string Snapshot(RandomReturns world) =>
        string.Join(
            '\n',
            [
                .. Persons(world).Select(person => person.ToString()),
                .. world.Handovers.Select(handover =>
                    $"{handover.Reference} {handover.Status} {handover.Version} {handover.Timeline.Count} {handover.PlannedAt} {handover.ConfirmedByUsAt} {handover.ConfirmedByThemAt} {handover.ArrivedAt} {string.Join(',', handover.List.Select(line => (line.PersonId, line.Number, line.IsAwaited, line.Came, line.IsUnlisted)))}"
                ),
            ]
        );
}
