using System.Globalization;
using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Meetings;

/// <summary>The meetings of the demo year: those of COMMIT that slipped, the annual conferences, the summation with Thailand, the rounds of negotiation. Days, places and what was decided are made up.</summary>
internal static class MeetingYear
{
    internal const string Police = "kh.bca";
    internal const string BorderGuard = "kh.bdbp";
    internal const string Ministry = "kh.bng";

    private const string Minister = "Bộ trưởng Bộ Công an";

    public static IReadOnlyList<PlannedMeeting> Build() =>
        [
            .. Frameworks(),
            .. AnnualConferences.Build(),
            .. Briefings.Build(),
            Round("GB-MOU", new(2018, 3, 12), "2018-06-19", "Europe/London", "GB", "Luân Đôn") with
            {
                Calls =
                [
                    .. Delegation(new(2018, 3, 20), new(2018, 5, 4)),
                    new DelegationApproved(Police, new(2018, 5, 14), "1204/QĐ-BCA", Minister),
                    new AttendanceNoted(Police, new(2018, 6, 20), new(2018, 6, 19), LastExcused: true),
                    new StepTaken(Police, new(2018, 6, 20), "holding", []),
                    Decided(new(2018, 6, 20), "Hai bên thống nhất 12 điều của dự thảo; còn điều về trao đổi dữ liệu cá nhân."),
                    new ItemAdded(
                        Police,
                        new(2018, 6, 20),
                        1,
                        "Gửi phía Anh phương án cho điều về dữ liệu cá nhân",
                        "BTP",
                        new(2018, 8, 15)
                    )
                    {
                        Calls = [new("kh.btp", new(2018, 8, 10), "completion", new() { ["on"] = "2018-08-09" })],
                    },
                    new StepTaken(Police, new(2018, 6, 29), "report", new() { ["number"] = "87/BC-V130" }),
                    new StepTaken(Police, new(2018, 8, 20), "follow-up", []),
                ],
            },
            Round("MY-MOU", new(2018, 7, 2), "2018-10-16", "Asia/Kuala_Lumpur", "MY", "Kuala Lumpur") with
            {
                Calls =
                [
                    .. Delegation(new(2018, 7, 9), new(2018, 9, 3)),
                    Postponed(new(2018, 9, 24), "Phía Ma-lai-xi-a đề nghị lùi vì thay đổi nhân sự.", "2019-01-22"),
                ],
            },
        ];

    /// <summary>Agencies are asked and name their members.</summary>
    internal static IEnumerable<MeetingCall> Delegation(DateOnly asked, DateOnly due) =>
        [
            new StepTaken(
                Police,
                asked,
                "invitations",
                new()
                {
                    ["due"] = Iso(due),
                    ["letter"] = string.Create(CultureInfo.InvariantCulture, $"{(asked.DayOfYear * 3) + 200}/CV-V130"),
                    ["agencies"] = new JsonArray(
                        new JsonObject { ["agency"] = "BCA", ["quota"] = 3 },
                        new JsonObject { ["agency"] = "BNG", ["quota"] = 1 },
                        new JsonObject { ["agency"] = "BDBP", ["quota"] = 2 }
                    ),
                }
            ),
            Named(
                Police,
                asked.AddDays(5),
                ("Thiếu tướng Đào Xuân Hữu", "Phó Tổng cục trưởng"),
                ("Đại tá Khúc Minh Triết", "Chánh Văn phòng 130"),
                ("Trung tá Lâm Mỹ Hạnh", "Cán bộ Văn phòng 130")
            ),
            Named(Ministry, asked.AddDays(8), ("Bà Đoàn Hạnh Nguyên", "Chuyên viên chính")),
            Named(
                BorderGuard,
                due.AddDays(-2),
                ("Đại tá Hà Sơn Tùng", "Phó Cục trưởng Cục Phòng chống ma túy và tội phạm"),
                ("Thiếu tá Quách Đình Phong", "Trợ lý")
            ),
        ];

    /// <summary>What it decided, with a commitment of each side.</summary>
    internal static StepTaken Decided(DateOnly on, string text, string? ours = null, string? theirs = null, string by = Police) =>
        new(
            by,
            on,
            "decisions",
            new()
            {
                ["text"] = text,
                ["commitments"] = new JsonArray([
                    .. ours is null ? [] : (JsonNode[])[new JsonObject { ["text"] = ours }],
                    .. theirs is null ? [] : (JsonNode[])[new JsonObject { ["text"] = theirs, ["theirs"] = true }],
                ]),
            }
        );

    internal static StepTaken Postponed(DateOnly on, string reason, string? day, string? until = null) =>
        new(
            Police,
            on,
            "postponement",
            new()
            {
                ["reason"] = reason,
                ["from"] = day is null ? null : $"{day}T09:00",
                ["to"] = day is null ? null : $"{until ?? day}T16:30",
            }
        );

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<PlannedMeeting> Frameworks()
    {
        yield return new(
            "task-force-1",
            new(2018, 2, 5),
            Meeting("COMMIT", "taskForce", "2018-03-08", null, "Asia/Ho_Chi_Minh", "VN", "Hà Nội", 1)
        )
        {
            Calls =
            [
                Agenda(new(2018, 2, 20), "Kế hoạch COMMIT năm 2018", "Chuẩn bị SOM 13 và IMM 5"),
                new StepTaken(Police, new(2018, 3, 8), "holding", []),
                Decided(new(2018, 3, 9), "Văn phòng 130 làm đầu mối chuẩn bị SOM 13 và IMM 5."),
                new StepTaken(Police, new(2018, 3, 15), "report", new() { ["number"] = "31/BC-V130" }),
                new StepTaken(Police, new(2018, 3, 20), "follow-up", []),
            ],
        };
        yield return new(
            "som-13",
            new(2018, 2, 12),
            Meeting(
                "COMMIT",
                "SOM",
                "2018-06-12",
                "2018-06-13",
                "Asia/Bangkok",
                "TH",
                "Băng Cốc",
                13,
                "SOM 13 (ngày, nơi họp chưa kiểm chứng)"
            )
        )
        {
            Calls =
            [
                Agenda(new(2018, 2, 26), "Báo cáo thực hiện kế hoạch tiểu vùng", "Dự thảo tuyên bố chung cho IMM 5"),
                .. Delegation(new(2018, 3, 5), new(2018, 4, 20)),
                new PaperPut(
                    Police,
                    new(2018, 4, 23),
                    1,
                    "Báo cáo quốc gia về thực hiện kế hoạch tiểu vùng",
                    "TLP:GREEN",
                    DemoPaper.Draft(
                        "bao-cao-quoc-gia-SOM13",
                        new(2018, 4, 23),
                        "Báo cáo quốc gia về thực hiện kế hoạch tiểu vùng",
                        "1. Kết quả theo năm lĩnh vực của kế hoạch.",
                        "2. Khó khăn và đề nghị."
                    )
                ),
                new PaperPut(
                    Police,
                    new(2018, 4, 25),
                    2,
                    "Dự thảo tuyên bố chung IMM 5 do Ban Thư ký gửi",
                    "TLP:AMBER",
                    DemoPaper.Sent(
                        "joint-declaration-draft-1",
                        "Joint Declaration, fifth Inter-Ministerial Meeting: draft 1",
                        "1. The parties reaffirm their commitment.",
                        "2. [The parties agree on a regional referral system.]"
                    )
                ),
                new PaperPut(
                    Police,
                    new(2018, 5, 4),
                    2,
                    "Dự thảo tuyên bố chung IMM 5 do Ban Thư ký gửi",
                    "TLP:AMBER",
                    DemoPaper.Sent(
                        "joint-declaration-draft-2",
                        "Joint Declaration, fifth Inter-Ministerial Meeting: draft 2",
                        "1. The parties reaffirm their commitment.",
                        "2. The parties will study a regional referral system."
                    )
                )
                {
                    Replaces = 2,
                },
                new PaperPut(
                    Police,
                    new(2018, 5, 7),
                    2,
                    "Ý kiến của Văn phòng 130 về đoạn 2 của dự thảo",
                    "TLP:AMBER+STRICT",
                    DemoPaper.Draft(
                        "y-kien-doan-2",
                        new(2018, 5, 7),
                        "Ý kiến về đoạn 2 của dự thảo tuyên bố chung",
                        "Đề nghị giữ câu chữ của bản 2."
                    )
                ),
                Postponed(new(2018, 5, 10), "Ban Thư ký báo các nước chưa thống nhất ngày.", "2018-09-11", "2018-09-12"),
                new DelegationApproved(Police, new(2018, 8, 13), "2911/QĐ-BCA", Minister),
                new TravelPapersNoted(Police, new(2018, 8, 20), new(2021, 6, 30), LastMissing: true),
                new StepTaken(
                    Police,
                    new(2018, 8, 22),
                    "costs",
                    new()
                    {
                        ["items"] = new JsonArray(
                            Cost("Vé máy bay sáu người", 54_000_000m),
                            Cost("Lưu trú và công tác phí hai ngày", 38_500_000m)
                        ),
                    }
                ),
                Postponed(new(2018, 8, 30), "Nước chủ nhà đề nghị lùi lần nữa.", "2019-02-19", "2019-02-20"),
            ],
        };
        yield return new(
            "imm-5",
            new(2018, 2, 12),
            Meeting(
                "COMMIT",
                "IMM",
                "2018-06-14",
                "2018-06-15",
                "Asia/Bangkok",
                "TH",
                "Băng Cốc",
                5,
                "IMM 5 (ngày, nơi họp chưa kiểm chứng)"
            )
        )
        {
            Calls =
            [
                .. Delegation(new(2018, 3, 5), new(2018, 4, 20)),
                Postponed(new(2018, 5, 10), "Lùi cùng SOM 13; chưa có ngày mới.", null),
            ],
        };
    }

    private static JsonObject Cost(string what, decimal amount) =>
        new()
        {
            ["what"] = what,
            ["amount"] = amount,
            ["currency"] = "VND",
            ["source"] = "stateBudget",
        };

    private static PlannedMeeting Round(string instrument, DateOnly announced, string day, string zone, string host, string place)
    {
        var round = Meeting(null, "negotiation", day, null, zone, host, place, 2);
        round["instrument"] = instrument;
        return new($"round-{instrument}", announced, round);
    }

    internal static JsonObject Meeting(
        string? framework,
        string series,
        string day,
        string? until,
        string zone,
        string host,
        string place,
        int? number,
        string? title = null
    ) =>
        new()
        {
            ["framework"] = framework,
            ["series"] = series,
            ["number"] = number,
            ["title"] = title,
            ["from"] = $"{day}T09:00",
            ["to"] = $"{until ?? day}T16:30",
            ["zone"] = zone,
            ["host"] = host,
            ["place"] = place,
        };

    /// <summary>Its points, one after another in the morning.</summary>
    internal static StepTaken Agenda(DateOnly on, params string[] points) =>
        new(
            Police,
            on,
            "agenda",
            new()
            {
                ["items"] = new JsonArray([
                    .. points
                        .Index()
                        .Select(point =>
                            (JsonNode)
                                new JsonObject
                                {
                                    ["title"] = point.Item,
                                    ["at"] = new TimeOnly(9, 30)
                                        .AddMinutes(point.Index * 45)
                                        .ToString("HH:mm", CultureInfo.InvariantCulture),
                                }
                        ),
                ]),
            }
        );

    private static StepTaken Named(string account, DateOnly on, params (string Name, string Post)[] members) =>
        new(
            account,
            on,
            "proposals",
            new()
            {
                ["members"] = new JsonArray([
                    .. members
                        .Index()
                        .Select(member =>
                            (JsonNode)
                                new JsonObject
                                {
                                    ["name"] = member.Item.Name,
                                    ["post"] = member.Item.Post,
                                    ["head"] = account == Police && member.Index == 0,
                                }
                        ),
                ]),
            }
        );
}
