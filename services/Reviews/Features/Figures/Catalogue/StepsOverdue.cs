using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Whose next step is overdue, by the desk whose turn it is.</summary>
internal sealed class StepsOverdue : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "person",
            "steps-overdue",
            new Text("Bước quá hạn", "Overdue steps"),
            new Text("Người mà bước tiếp theo đã quá hạn theo cơ quan và đơn vị", "Persons whose next step is overdue by agency and desk"),
            new Text(
                "Đếm mỗi người chưa kết thúc một lần, của mọi năm đến hết năm được hỏi, khi hạn của bước tiếp theo đã qua vào lúc hỏi.",
                "Each person for whom it is not over counts once, of all years up to the one asked for, where the next step was due before the moment asked for."
            ),
            GoodDirection.Less
        );

    public override string Type => "person";

    public override bool IsOfYear => false;

    public override string Sql =>
        """
            select fact.*, (extract(epoch from @at - (state ->> 'nextStepDue')::timestamptz) / 86400)::float8 as late_by
            from person_facts fact
            where closed_at is null and dated_at < @year_end and (state ->> 'nextStepDue')::timestamptz < @at
            """;

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Agency, Dimensions.Desk];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số người", "Persons")),
        Measure.Count("minors", new Text("Người chưa thành niên", "Minors"), "(state ->> 'minor')::boolean"),
        Measure.Value(
            "medianDays",
            new Text("Trung vị quá hạn (ngày)", "Median overdue (days)"),
            "percentile_cont(0.5) within group (order by late_by)"
        ),
    ];
}
