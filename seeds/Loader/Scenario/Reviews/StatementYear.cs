namespace Cooperation.Loader.Scenario.Reviews;

/// <summary>What was asked from outside in the demo year: one request that was answered, one that waits. All of it is made up.</summary>
internal static class StatementYear
{
    private const string Keeper = "kh.bng";
    private const string Supervisor = "ls.cuclanhsu.chihuy";

    public static IReadOnlyList<PlannedStatement> Build() =>
        [
            new(
                "Đại sứ quán một nước tại Hà Nội (hư cấu)",
                "2018-12-17",
                "118/ĐSQ-2018",
                "Đề nghị cung cấp số người được hồi hương từ Căm-pu-chia năm 2018, theo giới tính và nhóm tuổi, để soạn báo cáo hằng năm.",
                "KH",
                2018,
                ["exchangesByKind", "personsByStatus", "personsBySex", "personsByAge"],
                Keeper,
                At(18, 3)
            )
            {
                FrozenAt = At(31, 4),
                Sent = new(Supervisor, At(31, 6), "2018-12-31", "2210/LS-BH"),
            },
            new(
                "Tổ chức quốc tế về di cư (hư cấu)",
                "2018-12-28",
                "44/TC-2018",
                "Đề nghị cung cấp số trao đổi qua đường dây nóng và số hồ sơ năm 2018 với tất cả đối tác.",
                null,
                2018,
                ["exchangesByDirection", "exchangesByKind", "casesByKind"],
                Keeper,
                At(28, 7)
            ),
        ];

    // In December of the demo year, hours of UTC.
    private static DateTimeOffset At(int day, int hour) => new(2018, 12, day, hour, 0, 0, TimeSpan.Zero);
}

/// <summary>A statement that was asked for.</summary>
internal sealed record PlannedStatement(
    string Asker,
    string AskedOn,
    string Letter,
    string Question,
    string? Partner,
    int Year,
    IReadOnlyList<string> Tables,
    string By,
    DateTimeOffset BegunAt
)
{
    public DateTimeOffset FrozenAt { get; init; }

    public PlannedSending? Sent { get; init; }
}

/// <summary>Who approved it, when, and how it went.</summary>
internal sealed record PlannedSending(string ApprovedBy, DateTimeOffset At, string On, string Letter);
