namespace Cooperation.Loader.Scenario.Reviews;

/// <summary>What agencies and provinces report by period in the demo year: most in time, some late, one sent back and corrected, one sent back and open, some missing. What they say is made up.</summary>
internal static class ReportYear
{
    private const string Results =
        "Đã thực hiện các nhiệm vụ của kỳ theo kế hoạch; phối hợp với các lực lượng ở biên giới (nội dung giả định).";
    private const string Hinders = "Kinh phí cấp chậm; một số địa phương chưa gửi số liệu (nội dung giả định).";

    private static readonly string[] Agencies = ["kh.bdbp", "kh.bng", "kh.bldtbxh", "kh.btp", "kh.btttt", "kh.hlhpn"];

    private static readonly string[] Provinces = ["kh.hagiang", "kh.laocai", "kh.langson", "kh.nghean", "kh.tayninh"];

    // The period, and the day when most of them report.
    private static readonly (string Period, DateOnly On)[] Periods =
    [
        ("2018-Q1", new(2018, 4, 9)),
        ("2018-Q2", new(2018, 7, 9)),
        ("2018-H1", new(2018, 7, 12)),
        ("2018-Q3", new(2018, 10, 9)),
    ];

    public static IReadOnlyList<PlannedReport> Build() =>
        [
            .. Periods.SelectMany(
                (period, place) =>
                    Agencies
                        .Concat(Provinces)
                        .Index()
                        .Where(by => (by.Index + place) % 6 != 5)
                        .Select(by => Of(period.Period, period.On, by.Item, by.Index + place))
            ),
        ];

    private static PlannedReport Of(string period, DateOnly on, string by, int draw) =>
        new(period, by, draw % 5 == 4 ? on.AddDays(12) : on.AddDays(draw % 4), Results)
        {
            Hinders = draw % 3 == 0 ? Hinders : null,
            ReturnedWhy = draw == 2 || (draw == 4 && period == "2018-Q3") ? "Chưa có số liệu của nhiệm vụ II.2; đề nghị bổ sung." : null,
            IsCorrected = period != "2018-Q3",
            IsAccepted = period != "2018-Q3" || draw % 2 == 0,
        };
}

/// <summary>A report of the demo year.</summary>
/// <param name="Period">Its period.</param>
/// <param name="By">The planner who sends it.</param>
/// <param name="On">When.</param>
/// <param name="Results">What was done.</param>
internal sealed record PlannedReport(string Period, string By, DateOnly On, string Results)
{
    /// <summary>What stood in the way.</summary>
    public string? Hinders { get; init; }

    /// <summary>Why the standing agency sends it back.</summary>
    public string? ReturnedWhy { get; init; }

    /// <summary>Whether it is sent again then.</summary>
    public bool IsCorrected { get; init; }

    /// <summary>Whether it is taken over.</summary>
    public bool IsAccepted { get; init; }
}
