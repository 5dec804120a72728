using System.Globalization;
using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Returns;

/// <summary>What some returns cost: tickets and shelter, once the papers are there. Nothing is drawn for it, so that the rest of the year stays as it is.</summary>
internal static class ReturnCosts
{
    // One in so many cases of a mission.
    private const int EveryCase = 4;

    private static readonly Dictionary<string, (string Code, decimal Ticket)> Money = new(StringComparer.Ordinal)
    {
        ["KH"] = ("USD", 25m),
        ["CN"] = ("CNY", 320m),
        ["TH"] = ("THB", 4_300m),
    };

    public static IEnumerable<PlannedReturn> Of(IEnumerable<PlannedReturn> calls, ReturnWording words)
    {
        PlannedReturn[] all = [.. calls];
        var issued = all.OfType<PersonMoved>()
            .Where(moved => moved.Step == "travel-paper")
            .GroupBy(moved => moved.Person, ReferenceEqualityComparer.Instance)
            .ToDictionary(paper => paper.Key!, paper => paper.Min(moved => moved.At), ReferenceEqualityComparer.Instance);
        var cases = all.OfType<CaseOpened>()
            .Select(opened => opened.Case)
            .Where(opened => Money.ContainsKey(opened.Partner) && opened.Mission is not null && issued.ContainsKey(opened.Persons[0]))
            .OrderBy(opened => opened.ReportedAt);
        return cases
            .Where((_, place) => place % EveryCase == 0)
            .SelectMany((opened, place) => Of(opened, issued[opened.Persons[0]], place, words));
    }

    private static IEnumerable<CostAdded> Of(DemoCase opened, DateTimeOffset at, int place, ReturnWording words)
    {
        var (currency, ticket) = Money[opened.Partner];
        var budget = place % 3 == 2;
        yield return Cost(
            opened,
            at.AddMinutes(35),
            "travel",
            budget ? "centralBudget" : "citizenProtectionFund",
            ticket * opened.Persons.Count,
            currency,
            budget ? words.BudgetLine : null
        );
        if (place % 2 == 0)
        {
            yield return Cost(opened, at.AddMinutes(40), "shelter", "partnerSide", ticket * 2, currency, line: null);
        }

        if (opened.Persons.Any(person => person.Needs.Contains("medical")))
        {
            yield return Cost(opened, at.AddMinutes(45), "medical", "organisation", 1_500_000m, "VND", line: null);
        }
    }

    private static CostAdded Cost(
        DemoCase opened,
        DateTimeOffset at,
        string kind,
        string payer,
        decimal amount,
        string currency,
        string? line
    ) =>
        new(
            at,
            opened.Officer,
            opened,
            new()
            {
                ["kind"] = kind,
                ["payer"] = payer,
                ["amount"] = amount,
                ["currency"] = currency,
                ["budgetLine"] = line,
                ["on"] = DateOnly.FromDateTime(at.DateTime).ToString("O", CultureInfo.InvariantCulture),
            }
        );
}
