using System.Globalization;

namespace Cooperation.Loader.Scenario.Returns;

/// <summary>The returns of the demo year: about 160 persons in 70 cases, out of its exchanges and beside them. The same seed always gives the same calls.</summary>
internal static class ReturnYear
{
    /// <summary>What the idempotency keys of its calls begin with.</summary>
    public static string KeyOf(ulong seed) => string.Create(CultureInfo.InvariantCulture, $"demo-{seed}-return");

    /// <summary>All calls in order of time, none after the demo year.</summary>
    public static IReadOnlyList<PlannedReturn> Build(
        Wording wording,
        IEnumerable<IReadOnlyList<PlannedExchange>> streams,
        ulong seed = DemoYear.Seed
    )
    {
        var draw = new Draw(seed + (1UL << 48));
        PlannedExchange[] exchanges = [.. streams.SelectMany(stream => stream)];
        var cases = new ReturnCases(wording, draw).Of(exchanges);
        var (twice, known) = Twice(cases);
        var lives = new ReturnLives(wording.Returns, draw);
        foreach (var opened in twice)
        {
            lives.Live(opened);
        }

        var handovers = new ReturnHandovers(lives, wording.Returns, draw).Of(lives.Waiting);
        var seen = lives.Calls.OfType<CaseOpened>().Single(call => call.Case.Persons.Contains(known.Later)).At.AddMinutes(25);
        var episode = new PersonKnown(seen, ReturnPlaces.Department, known.Later, known.Earlier, wording.Returns.Known);
        PlannedReturn[] costs = [.. ReturnCosts.Of(lives.Calls, wording.Returns)];
        // Last, and drawn apart: the rest of the year stays as it is.
        var turns = new ReturnTurns(wording, lives, new(seed + (2UL << 48))).Calls();
        PlannedReturn[] calls = [.. lives.Calls, .. handovers, episode, .. turns, .. costs, .. ReturnRequests.Of(lives.Calls, exchanges)];
        return [.. calls.Where(call => call.At <= Moments.End).OrderBy(call => call.At)];
    }

    // One of those who came home in the first months is trafficked again in autumn: the same person by name, birth and paper.
    private static (IReadOnlyList<DemoCase> Cases, (DemoPerson Earlier, DemoPerson Later) Known) Twice(IReadOnlyList<DemoCase> cases)
    {
        var first = cases.First(c => c is { Partner: "KH", Route: "rescued" or "handedOver" } && c.ReportedAt.Month < 6);
        var second = cases.First(c =>
            c is { Partner: "KH", Route: "missionNotified" or "handedOver" or "rescued" } && c.ReportedAt.Month > 9
        );
        var earlier = first.Persons[0] with { Document = first.Persons[0].Document ?? "GL-77120" };
        var later = earlier with { Needs = ["psychological"] };
        DemoCase[] changed =
        [
            .. cases.Select(c =>
                c == first ? c with { Persons = [earlier, .. c.Persons.Skip(1)] }
                : c == second ? c with { Persons = [later, .. c.Persons.Skip(1)] }
                : c
            ),
        ];
        return (changed, (earlier, later));
    }
}
