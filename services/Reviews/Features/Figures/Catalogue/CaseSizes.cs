using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>How many persons, minors and unanswered letters cases have.</summary>
internal sealed class CaseSizes : Figure
{
    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "case",
            "case-sizes",
            new Text("Quy mô hồ sơ", "Sizes of cases"),
            new Text(
                "Số người, người chưa thành niên và công thư chưa trả lời của hồ sơ theo đối tác",
                "Persons, minors and unanswered letters of cases by partner"
            ),
            new Text(
                "Đếm mỗi hồ sơ một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam; không tính hồ sơ đã hủy hoặc đã nhập vào hồ sơ khác.",
                "Each case counts once, in its newest state, in the year of the report by Viet Nam time; voided and merged cases do not count."
            ),
            GoodDirection.Neither
        );

    public override string Type => "case";

    public override string Sql => "select fact.* from case_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số hồ sơ", "Cases")),
        Measure.Count("open", new Text("Đang giải quyết", "Open"), "closed_at is null"),
        Measure.Count("withMinors", new Text("Có người chưa thành niên", "With minors"), "(state ->> 'minors')::int > 0"),
        Measure.Count(
            "unanswered",
            new Text("Có công thư chưa trả lời", "With unanswered letters"),
            "(state ->> 'lettersUnanswered')::int > 0"
        ),
        Measure.Value("persons", new Text("Số người", "Persons"), "coalesce(sum((state ->> 'persons')::int), 0)::bigint"),
        Measure.Value(
            "personsOpen",
            new Text("Người chưa kết thúc", "Persons still open"),
            "coalesce(sum((state ->> 'personsOpen')::int), 0)::bigint"
        ),
        Measure.Value("minors", new Text("Người chưa thành niên", "Minors"), "coalesce(sum((state ->> 'minors')::int), 0)::bigint"),
        Measure.Value(
            "letters",
            new Text("Công thư chưa trả lời", "Unanswered letters"),
            "coalesce(sum((state ->> 'lettersUnanswered')::int), 0)::bigint"
        ),
    ];
}
