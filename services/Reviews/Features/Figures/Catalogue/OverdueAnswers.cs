using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Answers that we owe and whose time is over: the late records by desk.</summary>
internal sealed class OverdueAnswers : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "overdue-answers",
            new Text("Quá hạn trả lời", "Overdue answers"),
            new Text("Trao đổi quá hạn mà ta chưa trả lời theo đơn vị", "Exchanges that we owe an overdue answer to, by desk"),
            new Text(
                "Đếm mỗi trao đổi một lần theo trạng thái mới nhất, vào năm nhận (tin đến) hoặc gửi (tin đi) theo giờ Việt Nam; không tính trao đổi đã hủy và dự thảo. Quá hạn: tin đến cần trả lời, chưa trả lời chính thức, chưa kết thúc và hạn đã qua vào lúc hỏi.",
                "Each exchange counts once, in its newest state, in the year of receipt (incoming) or sending (outgoing) by Viet Nam time; voided exchanges and drafts do not count. Overdue: incoming, answer owed, none given for good, not closed and its time over at the moment asked for."
            ),
            GoodDirection.Less
        );

    public override string Type => "exchange";

    public override string Sql =>
        """
            select fact.*, (extract(epoch from @at - due_at) / 3600)::float8 as late_by
            from exchange_facts fact
            where direction = 'incoming' and (state ->> 'answerExpected')::boolean and done_at is null and closed_at is null and due_at < @at
            """;

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Desk];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số trao đổi", "Exchanges")),
        Measure.Count("urgent", new Text("Hỏa tốc, thượng khẩn", "Flash, immediate"), "urgency in ('flash', 'immediate')"),
        Measure.Value(
            "medianHours",
            new Text("Trung vị quá hạn (giờ)", "Median overdue (hours)"),
            "percentile_cont(0.5) within group (order by late_by)"
        ),
        Measure.Value("mostHours", new Text("Quá hạn lâu nhất (giờ)", "Longest overdue (hours)"), "max(late_by)"),
    ];
}
