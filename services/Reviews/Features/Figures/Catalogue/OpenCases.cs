using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Which cases are open, by mission.</summary>
internal sealed class OpenCases : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "case",
            "open-cases",
            new Text("Hồ sơ đang giải quyết", "Open cases"),
            new Text("Hồ sơ đang giải quyết theo đối tác và cơ quan đại diện", "Open cases by partner and mission"),
            new Text(
                "Đếm mỗi hồ sơ đang giải quyết một lần, của mọi năm đến hết năm được hỏi, như hiện nay hoặc như vào ngày được hỏi.",
                "Each open case counts once, of all years up to the one asked for, as of now or of the day asked for."
            ),
            GoodDirection.Neither
        );

    public override string Type => "case";

    public override bool IsOfYear => false;

    public override string Sql => "select fact.* from case_facts fact where closed_at is null and dated_at < @year_end";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Mission];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số hồ sơ", "Cases")),
        Measure.Value(
            "personsOpen",
            new Text("Người chưa kết thúc", "Persons still open"),
            "coalesce(sum((state ->> 'personsOpen')::int), 0)::bigint"
        ),
    ];
}
