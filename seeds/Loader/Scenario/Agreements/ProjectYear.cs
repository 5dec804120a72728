using System.Globalization;
using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Agreements;

/// <summary>Projects of the demo year at different points of their life: one under way and extended, one signed, one ended, one proposed, one of which nothing came. What they are and cost is made up.</summary>
internal static class ProjectYear
{
    public static IReadOnlyList<PlannedProject> Build() =>
        [
            new(
                "kh.bca",
                new(2018, 1, 10),
                Body(
                    "Nâng cao năng lực đường dây liên lạc biên giới Việt Nam – Căm-pu-chia",
                    "Tập huấn cán bộ trực đường dây và trang bị phiên dịch ở các cửa khẩu.",
                    new(2018, 1, 10),
                    new(2018, 4, 1),
                    new(2018, 12, 31),
                    ["KH"],
                    ["IOM"],
                    "KH-2005",
                    "II.6.2",
                    [Money("donor", "IOM", "USD", 180_000), Money("stateBudget", null, "VND", 850_000_000)],
                    ["Sổ tay liên lạc song ngữ", "60 cán bộ được tập huấn", "Danh bạ đầu mối hai bên"],
                    [new(2018, 7, 31), new(2018, 11, 30), new(2019, 3, 31)]
                ),
                [
                    Step(new(2018, 2, 5), "approval", []),
                    Step(new(2018, 3, 12), "signature", []),
                    Step(new(2018, 4, 2), "start", []),
                    Step(new(2018, 6, 20), "output", new() { ["number"] = 1 }),
                    Step(new(2018, 7, 27), "report", new() { ["number"] = 1 }),
                    Step(
                        new(2018, 10, 15),
                        "extension",
                        new() { ["until"] = "2019-06-30", ["reason"] = "Lớp tập huấn cuối chuyển sang năm sau" }
                    ),
                ]
            ),
            new(
                "kh.bldtbxh",
                new(2018, 2, 20),
                Body(
                    "Hỗ trợ nạn nhân trở về hòa nhập cộng đồng tại các tỉnh biên giới phía Bắc",
                    "Nhà tạm lánh, học nghề và theo dõi sau hòa nhập.",
                    new(2018, 2, 20),
                    new(2018, 9, 1),
                    new(2020, 8, 31),
                    ["CN"],
                    ["UNICEF"],
                    null,
                    "II.4.2",
                    [Money("donor", "UNICEF", "USD", 240_000), Money("localBudget", null, "VND", 600_000_000)],
                    ["Hai nhà tạm lánh hoạt động", "120 người được học nghề"],
                    [new(2019, 2, 28), new(2019, 8, 31)]
                ),
                [Step(new(2018, 5, 14), "approval", []), Step(new(2018, 8, 20), "signature", [])]
            ),
            new(
                "kh.bca",
                new(2018, 1, 15),
                Body(
                    "Nghiên cứu di cư lao động và nguy cơ mua bán người sang Thái Lan",
                    null,
                    new(2018, 1, 15),
                    new(2018, 2, 15),
                    new(2018, 10, 31),
                    ["TH"],
                    ["UNACT"],
                    "TH-2008",
                    null,
                    [Money("donor", "UNACT", "USD", 45_000)],
                    ["Báo cáo nghiên cứu"],
                    [new(2018, 10, 31)]
                ),
                [
                    Step(new(2018, 1, 29), "approval", []),
                    Step(new(2018, 2, 8), "signature", []),
                    Step(new(2018, 2, 20), "start", []),
                    Step(new(2018, 10, 12), "output", new() { ["number"] = 1 }),
                    Step(new(2018, 10, 30), "ending", []),
                ]
            ),
            new(
                "kh.bca",
                new(2018, 11, 26),
                Body(
                    "Hợp tác điều tra đường dây đưa người sang Vương quốc Anh",
                    "Theo bản ghi nhớ ký tháng 11 năm 2018.",
                    new(2018, 11, 26),
                    new(2019, 4, 1),
                    new(2021, 3, 31),
                    ["GB"],
                    ["GB"],
                    "GB-MOU",
                    null,
                    [Money("donor", "GB", "GBP", 320_000)],
                    ["Ba khóa tập huấn điều tra viên"],
                    [new(2019, 10, 31)]
                ),
                []
            ),
            new(
                "kh.bca",
                new(2018, 3, 5),
                Body(
                    "Chương trình phát thanh chung vùng biên giới Việt – Lào",
                    null,
                    new(2018, 3, 5),
                    new(2018, 7, 1),
                    new(2019, 6, 30),
                    ["LA"],
                    ["other"],
                    null,
                    null,
                    [Money("donor", "other", "EUR", 20_000)],
                    [],
                    []
                ),
                [Step(new(2018, 6, 11), "dropping", new() { ["reason"] = "Nhà tài trợ rút kinh phí" })]
            ),
        ];

    private static JsonObject Body(
        string title,
        string? purpose,
        DateOnly proposed,
        DateOnly starts,
        DateOnly ends,
        string[] partners,
        string[] donors,
        string? instrument,
        string? task,
        JsonObject[] budget,
        string[] outputs,
        DateOnly[] reports
    ) =>
        new()
        {
            ["title"] = title,
            ["purpose"] = purpose,
            ["partners"] = new JsonArray([.. partners.Select(partner => JsonValue.Create(partner))]),
            ["donors"] = new JsonArray([.. donors.Select(donor => JsonValue.Create(donor))]),
            ["instrument"] = instrument,
            ["task"] = task,
            ["proposedOn"] = Iso(proposed),
            ["startsOn"] = Iso(starts),
            ["endsOn"] = Iso(ends),
            ["budget"] = new JsonArray([.. budget]),
            ["outputs"] = new JsonArray([.. outputs.Select(output => new JsonObject { ["title"] = output })]),
            ["reportsDue"] = new JsonArray([.. reports.Select(report => JsonValue.Create(Iso(report)))]),
        };

    private static JsonObject Money(string source, string? donor, string currency, decimal amount) =>
        new()
        {
            ["source"] = source,
            ["donor"] = donor,
            ["currency"] = currency,
            ["amount"] = amount,
        };

    private static PlannedProjectStep Step(DateOnly on, string step, JsonObject body) => new(on, step, body);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A project of the demo year: who proposes it when, and what becomes of it.</summary>
internal sealed record PlannedProject(string Account, DateOnly On, JsonObject Body, IReadOnlyList<PlannedProjectStep> Steps);

/// <summary>A step of a project on a day.</summary>
internal sealed record PlannedProjectStep(DateOnly On, string Step, JsonObject Body);
