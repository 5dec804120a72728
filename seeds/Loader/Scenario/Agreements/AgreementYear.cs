using System.Text.Json.Nodes;
using Cooperation.Loader.Scenario.Meetings;

namespace Cooperation.Loader.Scenario.Agreements;

/// <summary>The priority activities of the demo year, under the instruments of the plan: some done with evidence, some under way, one late, one carried over, one dropped. What they are is made up.</summary>
internal static class AgreementYear
{
    private const string Police = "kh.bca";
    private const string BorderGuard = "kh.bdbp";

    private static readonly (string Partner, string Instrument)[] Instruments =
    [
        ("KH", "KH-2005"),
        ("LA", "LA-2010"),
        ("TH", "TH-2008"),
        ("CN", "CN-2010"),
    ];

    /// <summary>The documents that stand with the instruments.</summary>
    public static IReadOnlyList<PlannedDocument> Documents { get; } =
    [.. Instruments.Select(with => PlannedDocument.Plan(with.Instrument))];

    public static IReadOnlyList<PlannedActivity> Build() =>
        [.. Instruments.SelectMany(with => OfPartner(with.Partner, with.Instrument)), .. OfFrameworks()];

    // The work plans of frameworks beyond COMMIT.
    private static IEnumerable<PlannedActivity> OfFrameworks()
    {
        yield return new("", "Rà soát pháp luật trong nước đối chiếu với Công ước ACTIP", "BCA", new(2018, 6, 30), 1)
        {
            Framework = "ACTIP",
            Steps =
            [
                new(Police, new(2018, 6, 12), "progress", new() { ["percent"] = 90, ["done"] = "Đã hoàn thành dự thảo báo cáo rà soát." }),
                new(Police, new(2018, 6, 25), "evidence", new() { ["kind"] = "file", ["reference"] = "41/BC-VP130" }),
                new(Police, new(2018, 6, 26), "completion", new() { ["on"] = "2018-06-26" }),
            ],
        };
        yield return new("", "Tập huấn cán bộ tuyến đầu về hỗ trợ nạn nhân theo ACTIP", "BLDTBXH", new(2018, 11, 30), 3)
        {
            Framework = "ACTIP",
            Steps = [new(Police, new(2018, 12, 10), "reminder", new() { ["note"] = "Đề nghị báo cáo trước ngày 20/12." })],
        };
        yield return new("", "Truyền thông phòng ngừa cho phụ nữ di cư lao động", "HLHPN", new(2018, 12, 31), 10)
        {
            Framework = "CEDAW668",
            Lead = "kh.bldtbxh",
        };
    }

    private static IEnumerable<PlannedActivity> OfPartner(string partner, string instrument)
    {
        yield return new(instrument, "Trao đổi danh sách đầu mối đường dây nóng và thử liên lạc hằng quý", "BCA", new(2018, 3, 31), 4)
        {
            Steps =
            [
                new(
                    Police,
                    new(2018, 2, 27),
                    "progress",
                    new()
                    {
                        ["percent"] = 50,
                        ["value"] = 2,
                        ["done"] = "Đã trao đổi danh sách và thử liên lạc hai lần.",
                    }
                ),
                new(Police, new(2018, 3, 26), "evidence", new() { ["kind"] = "exchange" }) { EvidenceOf = partner },
                new(Police, new(2018, 3, 27), "evidence", new() { ["kind"] = "file" }) { Document = PlannedDocument.Evidence(instrument) },
                new(Police, new(2018, 3, 28), "completion", new() { ["on"] = "2018-03-28" }),
            ],
        };
        yield return new(instrument, "Tập huấn chung cho cán bộ hai bên về xác định nạn nhân", "BDBP", new(2018, 9, 30), 2)
        {
            Steps =
            [
                new(
                    BorderGuard,
                    new(2018, 6, 20),
                    "progress",
                    new()
                    {
                        ["percent"] = 50,
                        ["value"] = 1,
                        ["done"] = "Đã mở một lớp.",
                    }
                ),
                new(
                    BorderGuard,
                    new(2018, 10, 5),
                    "progress",
                    new()
                    {
                        ["percent"] = 70,
                        ["done"] = "Lớp thứ hai đã chuẩn bị xong.",
                        ["hinders"] = "Phía bạn đề nghị lùi ngày.",
                    }
                ),
                .. partner == "CN"
                    ?
                    [
                        new(
                            Police,
                            new(2018, 12, 14),
                            "carry-over",
                            new()
                            {
                                ["year"] = 2019,
                                ["due"] = "2019-03-31",
                                ["reason"] = "Hai bên thống nhất mở lớp thứ hai vào quý I.",
                            }
                        ),
                    ]
                : partner == "KH"
                    ? [new(Police, new(2018, 10, 22), "reminder", new() { ["note"] = "Đề nghị báo cáo ngày mở lớp thứ hai." })]
                : (PlannedActivityStep[])[],
            ],
        };
        yield return new(instrument, "Đợt tuyên truyền chung tại các xã biên giới", "BDBP", new(2018, 12, 15), 3)
        {
            Steps =
                partner == "TH"
                    ?
                    [
                        new(
                            Police,
                            new(2018, 5, 10),
                            "dropping",
                            new() { ["reason"] = "Hai nước không có biên giới chung; thay bằng trao đổi tài liệu." }
                        ),
                    ]
                    : [new(BorderGuard, new(2018, 8, 9), "progress", new() { ["percent"] = 30, ["done"] = "Đã làm tại một xã." })],
        };
    }
}

/// <summary>An activity as both sides agreed it in January, and what became of it.</summary>
internal sealed record PlannedActivity(string Instrument, string Title, string Owner, DateOnly Due, int Goal)
{
    /// <summary>The framework in whose work plan it stands, where it carries out no instrument.</summary>
    public string? Framework { get; init; }

    /// <summary>Who enters it.</summary>
    public string Lead { get; init; } = "kh.bca";

    public IReadOnlyList<PlannedActivityStep> Steps { get; init; } = [];
}

/// <summary>A step of it, by whom and on which day.</summary>
internal sealed record PlannedActivityStep(string Account, DateOnly On, string Step, JsonObject Body)
{
    /// <summary>An exchange with this partner shows it: which one, the loader knows.</summary>
    public string? EvidenceOf { get; init; }

    /// <summary>A document shows it that is put to the instrument before.</summary>
    public PlannedDocument? Document { get; init; }
}

/// <summary>A document of an instrument; everything in it is made up, and no treaty's text is among it.</summary>
internal sealed record PlannedDocument(string Instrument, string Kind, string Title, string Number, DateOnly On, DemoPaper Paper)
{
    /// <summary>A report on what was done.</summary>
    public static PlannedDocument Evidence(string instrument) =>
        new(
            instrument,
            "evidence",
            "Báo cáo kết quả thử liên lạc quý I",
            "18/BC-VP130",
            new(2018, 3, 26),
            DemoPaper.Sent($"18-BC-VP130-{instrument}", $"Hotline test report, first quarter of 2018, {instrument}", "Both sides answered.")
        );

    /// <summary>The plan of the year that both sides agreed.</summary>
    public static PlannedDocument Plan(string instrument) =>
        new(
            instrument,
            "followUpPlan",
            "Kế hoạch hoạt động năm 2018 hai bên thống nhất",
            "05/KH-VP130",
            new(2018, 1, 22),
            DemoPaper.Draft(
                $"05-KH-VP130-{instrument}",
                new(2018, 1, 22),
                $"Kế hoạch hoạt động năm 2018 theo {instrument}",
                "Các hoạt động ưu tiên của năm được ghi trong hệ thống; văn bản này là bản để ký."
            )
        );
}
