using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>The money of projects by its source and currency: what it counts are the lines of their budgets.</summary>
internal sealed class ProjectMoney : Figure
{
    private static readonly Dimension Source = Dimensions.Kind with { Name = new("Nguồn kinh phí", "Source"), List = "fundingSource" };

    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "project",
            "project-money",
            new Text("Kinh phí dự án", "Money of projects"),
            new Text("Kinh phí dự án theo nguồn và loại tiền", "Money of projects by source and currency"),
            new Text(
                "Đếm mỗi dòng kinh phí của dự án một lần theo trạng thái mới nhất, vào năm đề xuất dự án; không tính dự án không thực hiện. Số của một dòng là số dự án kèm thứ tự trong kinh phí. Tiền khác loại không được quy đổi: chỉ cộng số tiền cùng loại, ô có nhiều loại tiền để trống.",
                "Each line of a project's budget counts once, in its newest state, in the year in which the project was proposed; projects that were dropped do not count. The number of a line is that of its project and its place in the budget. Currencies are not converted: only amounts of one currency are added up, and a cell of several shows none."
            ),
            GoodDirection.Neither
        );

    public override string Type => "project";

    public override string Sql =>
        """
            select fact.reference || '-' || line.place as reference, fact.partner, fact.direction, line.entry ->> 'source' as kind, fact.urgency,
                fact.status, fact.area, fact.province, fact.agency, fact.desk, fact.dated_at, fact.acknowledged_at, fact.due_at, fact.done_at,
                fact.closed_at, fact.year, fact.month, line.entry as state
            from project_facts fact cross join lateral jsonb_array_elements(fact.state -> 'budget') with ordinality line(entry, place)
            where fact.status <> 'dropped'
            """;

    // The kind of a line is the source of its money, not the donor of the project.
    public override IReadOnlyList<Dimension> RecordSplits =>
        [Source, .. RecordWords.Of(Type).Splits.Where(dimension => dimension.Code != Source.Code)];

    public override IReadOnlyList<Dimension> By { get; } = [Source, Dimensions.Currency];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Dòng kinh phí", "Lines")),
        Measure.Count("running", new Text("Dòng của dự án đang thực hiện", "Lines of projects under way"), "status = 'running'"),
        Measure.Value(
            "amount",
            new Text("Số tiền", "Amount"),
            "case when count(distinct state ->> 'currency') = 1 then sum((state ->> 'amount')::numeric) end"
        ),
    ];
}
