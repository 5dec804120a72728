using Cooperation.Platform.Domain;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Domain.Protections;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cooperation.Domain.Tests.Repatriation;

/// <summary>Ten thousand lives of three persons, their cases and handovers, other ones in each run.</summary>
public sealed class RandomReturnsTests
{
    private static readonly string[] Joining =
    [
        RepatriationCase.Merged,
        RepatriationCase.TookIn,
        RepatriationCase.MergeUndone,
        RepatriationCase.Split,
        EpisodeRules.Same,
        EpisodeRules.Different,
        EpisodeRules.Undone,
    ];

    private static readonly string[] Beside =
    [
        "clock-paused",
        "clock-resumed",
        "clock-extended",
        .. ProtectionLife.Moves.Select(move => move.To).Append(PersonProtections.Asked).Distinct().Select(ProtectionLife.HappeningOf),
        ProtectionLife.Prolonged,
    ];

    [Property(MaxTest = 10_000, StartSize = 4, EndSize = 40, Arbitrary = [typeof(ReturnSteps)])]
    public void No_order_of_commands_breaks_a_guard_loses_a_version_puts_somebody_on_two_lists_or_in_no_case_or_leaves_him_without_owner_and_next_step(
        ReturnStep[] steps
    )
    {
        ArgumentNullException.ThrowIfNull(steps);
        var world = new RandomReturns();
        var before = Snapshot(world);
        foreach (var step in steps)
        {
            if (!TryTake(world, step))
            {
                Holds(Snapshot(world) == before, "a refusal changes nothing");
            }

            CheckVersions(world);
            before = Snapshot(world);
            foreach (var person in world.People)
            {
                CheckPerson(person);
            }

            CheckLists(world);
            CheckCases(world);
            CheckEpisodes(world);
            CheckProtection(world);
        }
    }

    [Fact]
    public void Random_returns_reach_every_state_of_a_handover_both_ends_of_an_arrival_every_way_of_joining_and_what_stands_beside()
    {
        var reached = new HashSet<string>();
        foreach (var steps in ReturnSteps.Step().Generator.ArrayOf().Sample(40, new FsCheck.Rnd(17), 5000))
        {
            var world = new RandomReturns();
            foreach (var step in steps)
            {
                TryTake(world, step);
                reached.UnionWith(world.Handovers.Select(handover => handover.Status));
                reached.UnionWith(
                    world
                        .Handovers.SelectMany(handover => handover.List)
                        .Select(line => $"{(line.IsMinor ? "minor " : "")}{(line.IsUnlisted ? "beside" : $"came {line.Came}")}")
                );
                reached.UnionWith(world.Handovers.SelectMany(handover => handover.Timeline).Select(entry => entry.What));
                reached.UnionWith(
                    world
                        .Cases.SelectMany(opened => opened.Timeline)
                        .Concat(world.People.SelectMany(person => person.Timeline))
                        .Select(entry => entry.What)
                        .Where(what => Joining.Contains(what) || Beside.Contains(what))
                );
            }
        }

        string[] ends = ["came ", "came True", "came False", "beside"];
        reached.ShouldBe(
            [.. ends, .. ends.Select(end => $"minor {end}"), .. HandoverHappenings.All, .. Joining, .. Beside],
            ignoreOrder: true
        );
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
        foreach (var root in world.People.Cast<IAggregateRoot>().Concat(world.Cases).Concat(world.Handovers).Where(root => root.IsChanged))
        {
            var version = root.Version;
            Holds(root.TakeMessages().Count == 1 && root.Version == version + 1, "a change is one message under the next version");
        }
    }

    private static void CheckPerson(Person person)
    {
        var standing = person.Standing;
        Holds(standing.Holder.Length > 0 && person.Desk.Length > 0, "nobody is without an owner");
        Holds(standing.IsOpen || person.Desk == standing.Holder, "whoever is through is asked of nobody");
        Holds((NextStep.Of(person) is not null) == standing.IsOpen, "whoever is not through has a next step, and nobody else");
        Holds(
            standing.ReceivedAt is null || PersonStages.AfterReception.Contains(standing.Stage) || !standing.IsOpen,
            "who was received stands after that"
        );
        Holds(
            standing.Stage is not (PersonStages.HandoverPlanned or PersonStages.Received) || standing.PaperIssuedAt is not null,
            "nobody is handed over without papers"
        );
        foreach (var clock in person.Clocks)
        {
            Holds(clock.Extensions.Sum(given => given.Amount) <= (clock.Terms.ExtendBy ?? 0), "no limit goes beyond its rule");
            Holds(clock.DueAt >= clock.StartedAt, "no limit ends before it begins");
            Holds((clock.PausedAt is not null) == (clock.Pauses is [.., { Until: null }]), "what stands still says since when");
            Holds(!clock.IsOpen || standing.IsOpen, "nothing is waited for once somebody is through");
        }
    }

    private static void CheckProtection(RandomReturns world)
    {
        foreach (var person in world.People)
        {
            var own = world.MeasuresOf(person);
            Holds(person.Protection == ProtectionLife.StateOf(own), "protection stands where its measures stand");
            Holds((person.ProtectedOn is null) == own.All(measure => measure.GrantedOn is null), "who was protected keeps the day");
        }
    }

    private static void CheckLists(RandomReturns world)
    {
        foreach (var person in world.People)
        {
            var awaiting = world
                .Handovers.Where(handover => handover.List.Any(line => line.PersonId == person.Id && line.IsAwaited))
                .ToArray();
            Holds(awaiting.Length <= 1, "nobody is on two lists");
            if (person.Standing.Stage == PersonStages.HandoverPlanned)
            {
                Holds(awaiting is [var one] && one.Id.Value == person.Standing.HandoverId, "he is on the list that he is planned for");
            }
            else if (person.Standing.IsOpen)
            {
                Holds(awaiting.Length == 0, "who is awaited stands at that stage");
            }
        }

        foreach (var handover in world.Handovers)
        {
            var places = handover.List.Select(line => line.Number).Order();
            Holds(places.SequenceEqual(Enumerable.Range(1, handover.List.Count)), "a list has no gaps");
            var isAhead = handover.Status is HandoverStatus.Planned or HandoverStatus.Confirmed;
            Holds(
                handover.List.All(line => isAhead ? line.Came == null && !line.IsUnlisted : !line.IsAwaited),
                "nobody comes before the day, and is awaited no more after it"
            );
            Holds(
                handover.List.All(line => !line.IsMinor || line.Companion is not null),
                "no minor is on a list or comes beside it without somebody"
            );
            Holds(
                handover
                    .List.Where(line => line.Came == true)
                    .All(came => world.People.Single(person => person.Id == came.PersonId).Standing.ReceivedAt is not null),
                "who came was received"
            );
        }
    }

    private static void CheckCases(RandomReturns world)
    {
        foreach (var opened in world.Cases)
        {
            var people = world.Of(opened);
            var isOpen = people.Count(person => person.Standing.IsOpen);
            Holds(
                (opened.Persons, opened.PersonsOpen, opened.Minors) == (people.Count, isOpen, people.Count(person => person.IsMinor)),
                "a case counts its people"
            );
            Holds(people.DistinctBy(person => person.Number).Count() == people.Count, "nobody has another's place");
            Holds(
                people.All(person => person.CaseReference == opened.Reference && person.Number < opened.NextNumber),
                "everybody bears the number of his case"
            );
            Holds((opened.Status == CaseStatus.Merged) == (opened.MergedInto is not null), "who went into another case says so");
            Holds(opened.Status != CaseStatus.Merged || people.Count == 0, "its people went with it");
            Holds(
                opened.Status == CaseStatus.Merged || people.Count == 0 || (opened.Status == CaseStatus.Closed) == (isOpen == 0),
                "a case is over with the last of its people"
            );
        }

        Holds(world.People.All(person => world.Cases.Exists(one => one.Id == person.CaseId)), "nobody is in no case");
    }

    private static void CheckEpisodes(RandomReturns world)
    {
        foreach (var times in world.People.GroupBy(person => person.FirstEpisode ?? person.Id))
        {
            var count = times.Count();
            Holds(
                times.Select(person => person.Episode).Order().SequenceEqual(Enumerable.Range(1, count)),
                "episodes are counted without gaps"
            );
            Holds(times.DistinctBy(person => person.CaseId).Count() == count, "each time of being trafficked is a case of its own");
        }
    }

    // Asked half a million times: an assertion that builds its words is only begun where it fails.
    private static void Holds(bool rule, string what)
    {
        if (!rule)
        {
            rule.ShouldBeTrue(what);
        }
    }

    private static (PersonStanding, int, int, long)[] Persons(RandomReturns world) =>
        [.. world.People.Select(person => (person.Standing, person.Past.Count, person.Timeline.Count, person.Version))];

    private static string Snapshot(RandomReturns world) =>
        string.Join(
            '\n',
            [
                .. Persons(world).Select(person => person.ToString()),
                .. world.People.Select(person =>
                    $"{person.CaseId} {person.Number} {person.Episode} {person.FirstEpisode} {person.NotSame.Count} {person.Protection} {person.ProtectedUntil} {string.Join(',', person.Clocks.Select(clock => (clock.Kind, clock.DueAt, clock.PausedAt, clock.MetAt, clock.StoppedAt, clock.Extensions.Count)))}"
                ),
                .. world.Cases.Select(one =>
                    $"{one.Reference} {one.Status} {one.Version} {one.Timeline.Count} {one.Persons} {one.PersonsOpen} {one.NextNumber} {one.MergedInto} {one.Brought.Count} {one.Handling}"
                ),
                .. world.Handovers.Select(handover =>
                    $"{handover.Reference} {handover.Status} {handover.Version} {handover.Timeline.Count} {handover.PlannedAt} {handover.ConfirmedByUsAt} {handover.ConfirmedByThemAt} {handover.ArrivedAt} {string.Join(',', handover.List.Select(line => (line.PersonId, line.Number, line.IsAwaited, line.Came, line.IsUnlisted)))}"
                ),
            ]
        );
}
