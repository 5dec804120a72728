using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Who reported cases.</summary>
internal sealed class CaseSources : Figure
{
    private static readonly Dimension Source = Dimensions.Kind with
    {
        Name = new("Nguồn", "Source"),
        Expression = "counted.state ->> 'source'",
        List = "caseSource",
    };

    public override FigureDefinition Definition { get; } =
        FigureDefinition.Of(
            "case",
            "case-sources",
            new Text("Nguồn báo tin", "Sources of cases"),
            new Text("Hồ sơ theo đối tác và nguồn báo tin", "Cases by partner and source"),
            new Text(
                "Đếm mỗi hồ sơ một lần theo trạng thái mới nhất, vào năm báo tin theo giờ Việt Nam; không tính hồ sơ đã hủy hoặc đã nhập vào hồ sơ khác.",
                "Each case counts once, in its newest state, in the year of the report by Viet Nam time; voided and merged cases do not count."
            ),
            GoodDirection.Neither
        );

    public override string Type => "case";

    public override string Sql => "select fact.* from case_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Source];

    public override IReadOnlyList<Measure> Measures { get; } =
    [
        Measure.Count("count", new Text("Số hồ sơ", "Cases")),
        Measure.Count(
            "fromHotline",
            new Text("Từ trao đổi đường dây nóng", "From a hotline exchange"),
            "state ->> 'exchangeId' is not null"
        ),
    ];
}
