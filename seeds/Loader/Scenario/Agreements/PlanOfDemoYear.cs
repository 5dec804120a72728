using System.Globalization;
using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Agreements;

/// <summary>What the agencies say of the plan's tasks in the demo year, quarter by quarter, their own plans and money, and how the standing agency reminds and inspects. What they say is made up.</summary>
internal static class PlanOfDemoYear
{
    private const string Standing = "kh.bca";

    private static readonly Dictionary<string, string> Planners = new(StringComparer.Ordinal)
    {
        ["BCA"] = Standing,
        ["BDBP"] = "kh.bdbp",
        ["BNG"] = "kh.bng",
        ["BLDTBXH"] = "kh.bldtbxh",
        ["BTP"] = "kh.btp",
        ["BTTTT"] = "kh.btttt",
        ["HLHPN"] = "kh.hlhpn",
        ["VKSNDTC"] = "kh.vksndtc",
        ["TANDTC"] = "kh.tandtc",
    };

    private static readonly string[] Provinces = ["kh.hagiang", "kh.laocai", "kh.langson", "kh.quangninh", "kh.nghean", "kh.tayninh"];

    private static readonly string[] TasksOfProvinces = ["II.1.2", "II.4.2", "II.6.2"];

    // The quarter, when it is reported, and how far it has come then.
    private static readonly (string Quarter, DateOnly On, int Percent)[] Quarters =
    [
        ("2018-Q1", new(2018, 4, 6), 20),
        ("2018-Q2", new(2018, 7, 6), 45),
        ("2018-Q3", new(2018, 10, 5), 70),
        ("2018-Q4", new(2018, 12, 18), 100),
    ];

    /// <param name="leads">The tasks of the plan and who leads them.</param>
    public static IReadOnlyList<PlannedTaskCall> Build(IReadOnlyList<(string Task, IReadOnlyList<string> Agencies)> leads) =>
        [
            .. Plans()
                .Concat(leads.Index().SelectMany(lead => OfTask(lead.Item.Task, lead.Item.Agencies, lead.Index)))
                .Concat(OfProvinces())
                .Concat(OfStandingAgency())
                .OrderBy(call => call.On),
        ];

    private static IEnumerable<PlannedTaskCall> Plans() =>
        Planners
            .Index()
            .Select(planner => new PlannedTaskCall(
                planner.Item.Value,
                new(2018, 2, 5 + planner.Index),
                "agency-plans",
                new()
                {
                    ["number"] = $"{12 + planner.Index}/KH-{planner.Item.Key}",
                    ["issuedOn"] = Iso(new(2018, 2, 1 + planner.Index)),
                    ["summary"] = "Kế hoạch thực hiện Chương trình 130/CP năm 2018 của cơ quan (số liệu giả định).",
                    ["funding"] =
                        planner.Item.Key == "BLDTBXH"
                            ? new JsonArray(Money("stateBudget", 2_400_000_000), Donated("UNICEF", 60_000))
                            : new JsonArray(Money("stateBudget", 900_000_000 + (planner.Index * 150_000_000))),
                }
            ));

    // Of every fifth task the last quarter is still to be reported; of every seventh something hinders.
    private static IEnumerable<PlannedTaskCall> OfTask(string task, IReadOnlyList<string> agencies, int place) =>
        agencies.SelectMany(agency =>
            Quarters
                .Where(quarter => place % 5 != 0 || quarter.Percent < 100)
                .Select(quarter =>
                {
                    var body = Report(quarter.Quarter, quarter.Percent, "Đã thực hiện các việc của quý theo kế hoạch của cơ quan.");
                    if (place % 7 == 3 && quarter.Percent is > 20 and < 100)
                    {
                        body["hinders"] = "Kinh phí cấp chậm; một số địa phương chưa gửi số liệu.";
                    }

                    return new PlannedTaskCall(Planners[agency], quarter.On.AddDays(place % 5), $"tasks/{task}/progress", body);
                })
        );

    private static IEnumerable<PlannedTaskCall> OfProvinces() =>
        Provinces
            .Index()
            .SelectMany(province =>
                TasksOfProvinces.SelectMany(task =>
                    Quarters
                        .Take(3 - (province.Index % 2))
                        .Select(quarter => new PlannedTaskCall(
                            province.Item,
                            quarter.On.AddDays(3),
                            $"tasks/{task}/progress",
                            Report(quarter.Quarter, quarter.Percent, "Tỉnh đã triển khai tại các huyện biên giới.")
                        ))
                )
            );

    private static IEnumerable<PlannedTaskCall> OfStandingAgency()
    {
        yield return new(
            Standing,
            new(2018, 7, 18),
            "tasks/II.6.2/reminders",
            new() { ["quarter"] = "2018-Q2", ["note"] = "Đề nghị gửi báo cáo quý II trước ngày 25/7/2018." }
        );
        yield return Inspection("02", new(2018, 9, 18), "Đã chỉ đạo điểm tại ba xã; hồ sơ theo dõi đầy đủ.", null);
        yield return Inspection(
            "22",
            new(2018, 10, 24),
            "Phối hợp với lực lượng biên phòng tốt; số liệu sáu tháng gửi chậm.",
            "Gửi báo cáo quý đúng hạn."
        );
    }

    private static PlannedTaskCall Inspection(string province, DateOnly on, string findings, string? asks) =>
        new(
            Standing,
            on.AddDays(1),
            "tasks/II.1.2/inspections",
            new()
            {
                ["agency"] = "UBND",
                ["province"] = province,
                ["on"] = Iso(on),
                ["findings"] = findings,
                ["asks"] = asks,
            }
        );

    private static JsonObject Report(string quarter, int percent, string done) =>
        new()
        {
            ["quarter"] = quarter,
            ["done"] = done,
            ["percent"] = percent,
        };

    private static JsonObject Money(string source, long amount) =>
        new()
        {
            ["source"] = source,
            ["currency"] = "VND",
            ["amount"] = amount,
        };

    private static JsonObject Donated(string donor, long amount) =>
        new()
        {
            ["source"] = "donor",
            ["donor"] = donor,
            ["currency"] = "USD",
            ["amount"] = amount,
        };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A call about the plan, by whom and on which day.</summary>
internal sealed record PlannedTaskCall(string Account, DateOnly On, string Address, JsonObject Body);
