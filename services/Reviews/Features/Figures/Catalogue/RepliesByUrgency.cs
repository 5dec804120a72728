using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Whether we answer in time, by how urgent it was.</summary>
internal sealed class RepliesByUrgency : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "replies-by-urgency",
            new Text("Trả lời theo độ khẩn", "Answers by urgency"),
            new Text("Trả lời của ta theo độ khẩn và đối tác", "Our answers by urgency and partner"),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất, vào năm nhận (tin đến) hoặc gửi (tin đi) theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Chỉ tính tin đến cần trả lời. Đúng hạn và quá hạn theo hạn của độ khẩn; thời gian tính liên tục từ khi nhận đến trả lời chính thức.",
                "Each exchange counts once, in its newest state, in the year of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count. Incoming exchanges to which an answer is owed. In time and late by the limit of their urgency; time runs without a break from receipt to the final answer."
            ),
            GoodDirection.Less
        );

    public override string Type => "exchange";

    public override string Sql =>
        """
            select fact.*, (extract(epoch from done_at - dated_at) / 3600)::float8 as to_answer
            from exchange_facts fact
            where direction = 'incoming' and (state ->> 'answerExpected')::boolean
            """;

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Urgency, Dimensions.Partner];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("asked", new Text("Cần trả lời", "Answer owed")),
        Measure.Count("inTime", new Text("Đúng hạn", "In time"), "state ->> 'answerTimeliness' = 'inTime'"),
        Measure.Count("late", new Text("Quá hạn", "Late"), "state ->> 'answerTimeliness' = 'late'"),
        Measure.Count(
            "unanswered",
            new Text("Kết thúc không trả lời", "Closed unanswered"),
            "state ->> 'answerTimeliness' = 'closedUnanswered'"
        ),
        Measure.Count("waiting", new Text("Chưa trả lời", "Not answered yet"), "done_at is null and closed_at is null"),
        Measure.Value(
            "medianHours",
            new Text("Trung vị đến trả lời (giờ)", "Median to answer (hours)"),
            "percentile_cont(0.5) within group (order by to_answer)"
        ),
    ];
}
