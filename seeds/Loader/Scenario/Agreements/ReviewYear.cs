using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Agreements;

/// <summary>What became of the reviews that fell due in the demo year: one in time with its plan adopted, one whose plan waits to be adopted, one concluded without a plan; the summation with Thailand is still open. What they say is made up.</summary>
internal static class ReviewYear
{
    public static IReadOnlyList<PlannedReview> Build() =>
        [
            new("LA-2010")
            {
                Steps =
                [
                    new(new(2018, 10, 26), "holding", Held("2018-10-25")),
                    new(
                        new(2018, 11, 9),
                        "conclusions",
                        Concluded(
                            "Hai bên đánh giá cao việc trao đổi qua đường dây nóng và thống nhất kế hoạch năm 2019.",
                            ("Tập huấn chung về xác định nạn nhân cho cán bộ cửa khẩu", "BDBP", "2019-06-30"),
                            ("Trao đổi số liệu hai lần trong năm", "BCA", "2019-12-15")
                        )
                    ),
                    new(new(2018, 11, 20), "adoption", new() { ["on"] = "2018-11-20", ["note"] = "Công hàm hai bên" }),
                ],
            },
            new("CN-2010")
            {
                Steps =
                [
                    new(new(2018, 9, 20), "holding", Held("2018-09-19")),
                    new(
                        new(2018, 10, 2),
                        "conclusions",
                        Concluded(
                            "Hai bên thống nhất tiếp tục các đợt cao điểm; phía bạn xem dự thảo kế hoạch năm 2019.",
                            ("Đợt cao điểm chung tại biên giới", "BDBP", "2019-09-30")
                        )
                    ),
                ],
            },
            new("KH-2005")
            {
                Steps =
                [
                    new(new(2018, 12, 6), "holding", Held("2018-12-05")),
                    new(
                        new(2018, 12, 14),
                        "conclusions",
                        Concluded("Hai bên đánh giá việc thực hiện Hiệp định; kế hoạch năm 2019 được trao đổi sau hội nghị.")
                    ),
                ],
            },
        ];

    // At the conference that Meetings has told of.
    private static JsonObject Held(string day) => new() { ["on"] = day };

    private static JsonObject Concluded(string text, params (string Title, string Owner, string Due)[] followUp) =>
        new()
        {
            ["conclusions"] = text,
            ["activities"] = new JsonArray([
                .. followUp.Select(row => new JsonObject
                {
                    ["title"] = row.Title,
                    ["owner"] = row.Owner,
                    ["due"] = row.Due,
                }),
            ]),
        };
}

/// <summary>The annual conference of an instrument, and what became of it.</summary>
internal sealed record PlannedReview(string Instrument)
{
    public IReadOnlyList<PlannedReviewStep> Steps { get; init; } = [];
}

/// <summary>A step of it on a day.</summary>
internal sealed record PlannedReviewStep(DateOnly On, string Step, JsonObject Body);
