using System.Text.Json.Nodes;
using static Cooperation.Loader.Scenario.Meetings.MeetingYear;

namespace Cooperation.Loader.Scenario.Meetings;

/// <summary>Briefings that posts at three gates had with the other side: with what lay on the table, what both will do, and minutes in two languages. Days and what was said are made up.</summary>
internal static class Briefings
{
    private const string MocBai = "bp.mocbai";
    private const string LaoCai = "bp.laocai";
    private const string CauTreo = "bp.hatinh";

    public static IReadOnlyList<PlannedMeeting> Build() =>
        [
            Briefing(
                MocBai,
                "mocbai-1",
                new(2018, 7, 2),
                "2018-07-12",
                "KH",
                "Đồn Công an cửa khẩu Ba Vét",
                "Đồn Biên phòng cửa khẩu Mộc Bài"
            ) with
            {
                Calls =
                [
                    Points(MocBai, new(2018, 7, 5), "Vụ việc hai bên đang xác minh", "Giờ trực đường dây nóng ban đêm"),
                    new PutOnTable(MocBai, new(2018, 7, 11), "BP-TN-MOCBAI", Exchanges: 2, "RC-KH-2018-000001"),
                    new StepTaken(MocBai, new(2018, 7, 12), "holding", []),
                    Decided(
                        new(2018, 7, 13),
                        "Hai đồn báo nhau trong 24 giờ khi có người bị đưa qua biên giới trái ý muốn.",
                        "Đồn Mộc Bài cử một sĩ quan trực ban đêm.",
                        "Đồn Ba Vét báo lại số điện thoại trực.",
                        MocBai
                    ),
                    new ItemAdded(MocBai, new(2018, 7, 13), 1, "Cử sĩ quan trực đường dây ban đêm", "BDBP", new(2018, 7, 31))
                    {
                        Commitment = 1,
                        Calls = [new(MocBai, new(2018, 7, 26), "completion", new() { ["on"] = "2018-07-25" })],
                    },
                    new ItemAdded(MocBai, new(2018, 7, 13), 1, "Nhận số điện thoại trực của Đồn Ba Vét", "BDBP", new(2018, 8, 10))
                    {
                        Commitment = 2,
                        Unit = "Đồn Công an cửa khẩu Ba Vét",
                    },
                    new MinutesKept(
                        MocBai,
                        new(2018, 7, 13),
                        "1. Hai bên trao đổi về các vụ việc đang xác minh.\n2. Hai đồn báo nhau trong 24 giờ.",
                        [],
                        Published: true
                    ),
                    new MinutesKept(
                        MocBai,
                        new(2018, 7, 16),
                        "1. Both sides went through the cases being verified.\n2. The two posts tell each other within 24 hours.",
                        [],
                        Published: true
                    )
                    {
                        Language = "en",
                    },
                    new StepTaken(MocBai, new(2018, 7, 17), "report", new() { ["number"] = "12/BC-ĐMB" }),
                ],
            },
            Briefing(
                LaoCai,
                "laocai-1",
                new(2018, 9, 3),
                "2018-09-13",
                "CN",
                "Trạm kiểm soát biên phòng Hà Khẩu",
                "Hà Khẩu",
                "CN",
                "Asia/Shanghai"
            ) with
            {
                Calls =
                [
                    Points(LaoCai, new(2018, 9, 6), "Trao trả ở cầu Hồ Kiều", "Xác minh nhanh phụ nữ bị đưa qua biên giới"),
                    new PutOnTable(LaoCai, new(2018, 9, 12), "BP-LC-LAOCAI", Exchanges: 3),
                    new StepTaken(LaoCai, new(2018, 9, 14), "holding", []),
                    Decided(
                        new(2018, 9, 14),
                        "Giờ trao trả ở cầu Hồ Kiều là 9 giờ và 15 giờ, giờ Hà Nội.",
                        "Đồn Lào Cai gửi danh sách trước một ngày.",
                        by: LaoCai
                    ),
                    new ItemAdded(LaoCai, new(2018, 9, 14), 1, "Lập mẫu danh sách trao trả hai thứ tiếng", "BDBP", new(2018, 10, 15))
                    {
                        Commitment = 1,
                        Calls =
                        [
                            new(LaoCai, new(2018, 9, 28), "progress", new() { ["done"] = "Đã gửi bản thảo cho trạm Hà Khẩu." }),
                            new(LaoCai, new(2018, 10, 12), "completion", new() { ["on"] = "2018-10-11" }),
                        ],
                    },
                    new MinutesKept(
                        LaoCai,
                        new(2018, 9, 14),
                        "1. Thống nhất giờ trao trả ở cầu Hồ Kiều.\n2. Gửi danh sách trước một ngày.",
                        []
                    ),
                    new MinutesKept(LaoCai, new(2018, 9, 14), "1. 双方商定河口口岸交接时间。\n2. 提前一天发送名单。", [])
                    {
                        Language = "zh",
                    },
                ],
            },
            Briefing(
                MocBai,
                "mocbai-2",
                new(2018, 12, 17),
                "2019-01-10",
                "KH",
                "Đồn Công an cửa khẩu Ba Vét",
                "Ba Vét",
                "KH",
                "Asia/Phnom_Penh"
            ) with
            {
                Like = "mocbai-1",
            },
            Briefing(
                CauTreo,
                "cautreo-1",
                new(2018, 11, 5),
                "2018-11-15",
                "LA",
                "Trạm Công an cửa khẩu Nậm Phao",
                "Đồn Biên phòng cửa khẩu Cầu Treo"
            ) with
            {
                Calls =
                [
                    Points(CauTreo, new(2018, 11, 8), "Người lao động bị lừa qua cửa khẩu"),
                    new StepTaken(
                        CauTreo,
                        new(2018, 11, 12),
                        "postponement",
                        new()
                        {
                            ["reason"] = "Trạm Nậm Phao đề nghị lùi vì mưa lũ.",
                            ["from"] = "2018-11-22T08:30",
                            ["to"] = "2018-11-22T11:00",
                        }
                    ),
                    new PutOnTable(CauTreo, new(2018, 11, 21), "BP-HT-CAUTREO", Exchanges: 1),
                    new StepTaken(CauTreo, new(2018, 11, 22), "holding", []),
                ],
            },
        ];

    private static PlannedMeeting Briefing(
        string by,
        string key,
        DateOnly announced,
        string day,
        string partner,
        string unit,
        string place,
        string host = "VN",
        string zone = "Asia/Ho_Chi_Minh"
    ) =>
        new(
            key,
            announced,
            new()
            {
                ["partner"] = partner,
                ["unit"] = unit,
                ["series"] = "briefing",
                ["from"] = $"{day}T08:30",
                ["to"] = $"{day}T11:00",
                ["zone"] = zone,
                ["host"] = host,
                ["place"] = place,
                ["languages"] = partner == "CN" ? new JsonArray("vi", "zh") : new JsonArray("vi", "en"),
            }
        )
        {
            By = by,
        };

    private static StepTaken Points(string by, DateOnly on, params string[] points) =>
        new(
            by,
            on,
            "agenda",
            new() { ["items"] = new JsonArray([.. points.Select(point => (JsonNode)new JsonObject { ["title"] = point })]) }
        );
}
