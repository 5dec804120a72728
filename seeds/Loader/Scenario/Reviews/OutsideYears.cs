namespace Cooperation.Loader.Scenario.Reviews;

/// <summary>What agencies say of targets that no record gives, and what papers say of the years before the system; every number is made up. One value still waits for its second person.</summary>
internal static class OutsideYears
{
    private const int FirstYear = 2008;
    private const int LastYear = 2017;

    public static IReadOnlyList<PlannedValue> Build() =>
        [
            new("T1a", 2018, 8_150, 11_162, "Báo cáo 41/BC-ĐCT (hư cấu)", "kh.hlhpn", "kh.btttt"),
            new("T1b", 2018, 12, 12, "Báo cáo 212/BC-BTTTT (hư cấu)", "kh.btttt", "kh.bca"),
            new("T2a", 2018, 64, 66, "Báo cáo 88/BC-BTL (hư cấu)", "kh.bdbp", "kh.bca"),
            new("T2c", LastYear, 312, 376, "Báo cáo năm 2017 (hư cấu)", "kh.bca", "kh.bdbp"),
            new("T2c", 2018, 298, 346, "Báo cáo năm 2018 (hư cấu)", "kh.bca", "kh.bdbp"),
            new("T2d", 2018, 187, 194, "Báo cáo 05/BC-VKSTC (hư cấu)", "kh.vksndtc", "kh.tandtc"),
            new("T4a", 2018, 702, 710, "Báo cáo 310/BC-BTP (hư cấu)", "kh.btp", "kh.bca"),
            new("T4b", 2018, 1, 2, "Nghị quyết của Hội đồng Thẩm phán (hư cấu)", "kh.tandtc", null),
            .. Enumerable
                .Range(FirstYear, LastYear - FirstYear + 1)
                .Select(
                    (year, place) =>
                        new PlannedValue(
                            "exchanges",
                            year,
                            14 + (place * 5),
                            null,
                            $"Sổ công văn hợp tác Việt Nam – Thái Lan năm {year} (hư cấu)",
                            "kh.bca",
                            "kh.bng"
                        )
                        {
                            Partner = "TH",
                        }
                ),
        ];
}

/// <summary>A value from outside, who enters it and who checks it.</summary>
internal sealed record PlannedValue(string Code, int Year, long Numerator, long? Denominator, string Source, string By, string? CheckedBy)
{
    public string? Partner { get; init; }
}
