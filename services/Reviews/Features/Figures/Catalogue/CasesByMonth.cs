using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Repatriation cases by partner × month × route.</summary>
internal sealed class CasesByMonth : Figure
{
    public override FigureDefinition Definition { get; } =
        new(
            "cases",
            new Text("Hồ sơ hồi hương theo tháng", "Repatriation cases by month"),
            new Text("Số hồ sơ hồi hương theo đối tác, tháng và con đường trở về", "Repatriation cases by partner, month and route"),
            new Text(
                "Đếm mỗi hồ sơ một lần theo trạng thái mới nhất; tháng tính theo giờ Việt Nam của thời điểm báo tin; không tính hồ sơ đã hủy và hồ sơ đã nhập vào hồ sơ khác.",
                "Each case counts once, in its newest state; the month is that of the report by Viet Nam time; voided cases and those merged into another do not count."
            ),
            new Text("hồ sơ", "case"),
            new Text("Hồ sơ hồi hương", "The repatriation cases"),
            GoodDirection.Neither,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "case";

    public override string Sql => "select fact.* from case_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Month, Dimensions.Kind];

    public override IReadOnlyList<Measure> Measures { get; } = [Measure.Count("count", new Text("Số hồ sơ", "Cases"), width: 12)];

    public override string FileName => "cases-by-month";
}
