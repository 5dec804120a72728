using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Meetings;

/// <summary>The work plan of COMMIT for 2018: what was entered in January and what became of it. Money and funders are made up.</summary>
internal static class CommitPlan
{
    public const int Year = 2018;

    private static readonly DateOnly Entered = new(2018, 1, 22);

    public static IReadOnlyList<PlannedWork> Build() =>
        [
            new("policy", "Góp ý dự thảo kế hoạch tiểu vùng giai đoạn sau năm 2018", "BCA", 1, 2)
            {
                Calls =
                [
                    Said(MeetingYear.Police, new(2018, 4, 20), "progress", "Đã gửi góp ý lần một."),
                    Done(MeetingYear.Police, new(2018, 6, 22)),
                ],
            },
            new(
                "prevention",
                "Truyền thông ở sáu huyện biên giới về di cư lao động an toàn",
                "BLDTBXH",
                1,
                4,
                420_000_000m,
                "VND",
                "stateBudget"
            ),
            new("prevention", "In tờ gấp bằng tiếng Khơ-me và tiếng Lào cho cửa khẩu", "BDBP", 2, 2, 6_500m, "USD", "donor", "Dự án UN-ACT")
            {
                Calls = [Done(MeetingYear.BorderGuard, new(2018, 6, 8))],
            },
            new(
                "protection",
                "Tập huấn xác định nạn nhân cho đồn biên phòng và công an tỉnh",
                "BDBP",
                2,
                3,
                18_000m,
                "USD",
                "donor",
                "Dự án UN-ACT"
            )
            {
                Calls =
                [
                    Said(MeetingYear.BorderGuard, new(2018, 7, 17), "progress", "Đã mở lớp ở Tây Ninh; lớp ở Lào Cai lùi sang quý IV."),
                ],
            },
            new("protection", "Rà soát hướng dẫn tiểu vùng về xác định và chuyển tuyến nạn nhân", "BNG", 3, 4),
            new("prosecution", "Hội thảo ba nước về chứng cứ điện tử", "VKSNDTC", 3, 3, 12_000m, "USD", "donor", "Dự án ASEAN-ACT")
            {
                Calls = [Said(MeetingYear.Police, new(2018, 9, 25), "dropping", "Nhà tài trợ chuyển sang năm 2019.", "reason")],
            },
            new("monitoring", "Thu thập số liệu theo bộ chỉ số ASEAN-COMMIT", "BCA", 4, 4)
            {
                Calls = [Said(MeetingYear.Police, new(2018, 12, 12), "progress", "Đã có số liệu của bốn bộ.")],
            },
            new("partnership", "Họp với các tổ chức phi chính phủ về hỗ trợ hồi hương", "BNG", 2, 2, 60_000_000m, "VND", "stateBudget"),
        ];

    /// <summary>When the plan was entered.</summary>
    public static DateOnly On => Entered;

    private static ItemCall Said(string by, DateOnly on, string step, string words, string field = "note") =>
        new(by, on, step, new JsonObject { [field] = words });

    private static ItemCall Done(string by, DateOnly on) => new(by, on, "completion", new JsonObject { ["on"] = MeetingYear.Iso(on) });
}

/// <summary>An activity of the plan as it was entered.</summary>
internal sealed record PlannedWork(
    string Area,
    string Title,
    string Owner,
    int FromQuarter,
    int ToQuarter,
    decimal? Amount = null,
    string? Currency = null,
    string? Source = null,
    string? Funder = null
)
{
    /// <summary>What became of it.</summary>
    public IReadOnlyList<ItemCall> Calls { get; init; } = [];
}
