using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>What is open at the moment or was on a day, whatever year it is of.</summary>
internal sealed class OpenExchanges : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "exchange",
            "open-exchanges",
            new Text("Trao đổi còn mở", "Open exchanges"),
            new Text("Trao đổi chưa kết thúc theo đối tác và trạng thái", "Exchanges that are not closed by partner and state"),
            new Text(
                "Đếm mỗi trao đổi chưa kết thúc một lần, của mọi năm đến hết năm được hỏi, như hiện nay hoặc như vào ngày được hỏi; không tính trao đổi đã hủy và dự thảo. Quá hạn: còn phải trả lời và hạn đã qua.",
                "Each exchange that is not closed counts once, of all years up to the one asked for, as of now or of the day asked for; voided exchanges and drafts do not count. Overdue: an answer is owed and its time is over."
            ),
            GoodDirection.Less
        );

    public override string Type => "exchange";

    public override bool IsOfYear => false;

    public override string Sql => "select fact.* from exchange_facts fact where closed_at is null and dated_at < @year_end";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Status];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số trao đổi", "Exchanges")),
        Measure.Count("waitingForUs", new Text("Chờ ta", "Waiting for us"), "state ->> 'waitingFor' = 'us'"),
        Measure.Count("waitingForThem", new Text("Chờ đối tác", "Waiting for them"), "state ->> 'waitingFor' = 'them'"),
        Measure.Count("otherForce", new Text("Chờ lực lượng kia", "Waiting for the other force"), "state ->> 'waitingFor' = 'otherForce'"),
        Measure.Count("overdue", new Text("Quá hạn trả lời", "Answer overdue"), "done_at is null and due_at < @at"),
    ];
}
