using Cooperation.Agreements.Domain.Tasks;
using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Domain.Tests.Agreements;

/// <summary>A small plan: a task that two agencies lead, one on behalf of its ministry, and a body and the provinces take part in.</summary>
internal static class Plans
{
    public static PlanTask Task { get; } =
        new()
        {
            Id = "II.3.1",
            Section = "II.3",
            Item = "1",
            Title = new("Nắm tình hình", "Know the situation"),
            Source = "II.3.a(1)",
            LeadSource = "II.3.b",
            Leads = [new("BCA", ["inland"], false, null, null, []), new("BDBP", ["border"], false, "BQP", null, [])],
            TakingPart = ["TV138", "UBND"],
            Parts = [],
            Dates = [],
            Documents = [],
            Partners = [],
        };

    public static PlanTask Other { get; } =
        Task with
        {
            Id = "II.2.1",
            Section = "II.2",
            Leads = [new("BTTTT", [], false, null, null, [])],
        };

    public static PlanOfYear Of2018 { get; } =
        new(
            "130CP-2018",
            new("Kế hoạch", "Plan"),
            "BCD138",
            2018,
            [Task, Other],
            [new("TV138", "BCA", null, null), new("TV138", "BQP", null, null), new("TV138", "BLDTBXH", null, new(2025, 2, 28))],
            [new("02", null, new(2025, 6, 30)), new("10", null, null)],
            new HashSet<string> { "UBND" }
        );

    public static CodesOfTheDay Codes { get; } =
        new(
            new(2018, 6, 15),
            [
                .. new[]
                {
                    ("fundingSource", "stateBudget"),
                    ("fundingSource", "donor"),
                    ("projectDonor", "IOM"),
                    ("currency", "VND"),
                    ("currency", "USD"),
                }.Select(Entry),
            ]
        );

    private static CodeEntry Entry((string List, string Code) code) =>
        new()
        {
            List = code.List,
            Code = code.Code,
            Vi = code.Code,
            En = code.Code,
            Order = 1,
            ValidFrom = new(2011, 1, 1),
        };
}
