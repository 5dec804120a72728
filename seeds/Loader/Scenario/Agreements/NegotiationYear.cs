using System.Text.Json.Nodes;

namespace Cooperation.Loader.Scenario.Agreements;

/// <summary>The negotiation with Malaysia in the demo year, and the first plan under the memorandum that was signed with the United Kingdom in November. What is said is made up.</summary>
internal static class NegotiationYear
{
    public const string Track = "MY-MOU";
    public const string SignedInYear = "GB-MOU";

    public static readonly DateOnly PlanAgreedOn = new(2018, 12, 11);

    public static IReadOnlyList<PlannedNegotiationStep> Build() =>
        [
            new(
                new(2018, 3, 6),
                "mandate-limits",
                new()
                {
                    ["limits"] = new JsonArray(
                        new JsonObject { ["article"] = "1", ["rule"] = "within" },
                        new JsonObject { ["article"] = "2", ["rule"] = "within" },
                        new JsonObject
                        {
                            ["article"] = "3",
                            ["rule"] = "askFirst",
                            ["text"] = "Cam kết về kinh phí",
                        }
                    ),
                }
            ),
            new(new(2018, 3, 28), "rounds", new() { ["on"] = "2018-03-27", ["note"] = "Vòng kỹ thuật thứ nhất" }),
            Position(new(2018, 3, 28), "1", "Phạm vi", "vietNam", "Hai bên hợp tác phòng ngừa, điều tra, bảo vệ nạn nhân."),
            Position(new(2018, 3, 28), "1", null, "partner", "Hai bên hợp tác phòng ngừa, điều tra, bảo vệ nạn nhân."),
            new(new(2018, 3, 28), "article-states", new() { ["article"] = "1", ["state"] = "agreed" }),
            Position(new(2018, 3, 29), "2", "Đầu mối", "vietNam", "Mỗi bên chỉ định một đầu mối liên lạc 24 giờ."),
            Position(new(2018, 3, 29), "2", null, "partner", "Mỗi bên chỉ định một đầu mối liên lạc trong giờ làm việc."),
            new(new(2018, 9, 13), "rounds", new() { ["on"] = "2018-09-12", ["note"] = "Vòng thứ hai: còn hai điểm" }),
            new(
                new(2018, 9, 13),
                "article-states",
                new()
                {
                    ["article"] = "2",
                    ["state"] = "bracketed",
                    ["text"] = "Mỗi bên chỉ định một đầu mối liên lạc [24 giờ][trong giờ làm việc].",
                }
            ),
            Position(new(2018, 9, 13), "3", "Kinh phí", "partner", "Chi phí đưa nạn nhân về do nước tiếp nhận chịu."),
            Position(new(2018, 9, 14), "3", null, "vietNam", "Chi phí đưa nạn nhân về do hai bên thỏa thuận từng trường hợp."),
            new(
                new(2018, 9, 20),
                "signature-calendar",
                new()
                {
                    ["milestones"] = new JsonArray(
                        new JsonObject { ["step"] = "initialling", ["on"] = "2019-03-29" },
                        new JsonObject { ["step"] = "signature", ["on"] = "2019-09-30" }
                    ),
                }
            ),
        ];

    private static PlannedNegotiationStep Position(DateOnly on, string article, string? heading, string side, string text) =>
        new(
            on,
            "positions",
            new()
            {
                ["article"] = article,
                ["heading"] = heading,
                ["side"] = side,
                ["text"] = text,
            }
        );
}

/// <summary>A step of the negotiation on a day.</summary>
internal sealed record PlannedNegotiationStep(DateOnly On, string Step, JsonObject Body);
