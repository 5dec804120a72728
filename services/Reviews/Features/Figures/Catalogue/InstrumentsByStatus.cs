using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Instruments by partner × state, as they stand or as they stood on a day.</summary>
internal sealed class InstrumentsByStatus : Figure
{
    public override FigureDefinition Definition { get; } =
        new(
            "instruments",
            new Text("Văn kiện hợp tác theo tình trạng", "Instruments by state"),
            new Text("Số văn kiện hợp tác theo đối tác và tình trạng", "Instruments of cooperation by partner and state"),
            new Text(
                "Đếm mỗi văn kiện một lần theo tình trạng mới nhất đã biết, kể cả văn kiện sửa đổi; không tính văn kiện ký sau năm được hỏi.",
                "Each instrument counts once, in its newest known state, amendments too; those signed after the year asked for do not count."
            ),
            new Text("văn kiện", "instrument"),
            new Text("Danh mục văn kiện hợp tác", "The list of instruments"),
            GoodDirection.Neither,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "instrument";

    public override bool IsOfYear => false;

    public override string Sql => "select fact.* from instrument_facts fact where year is null or year <= @year";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Partner, Dimensions.Status];

    public override IReadOnlyList<Measure> Measures { get; } = [Measure.Count("count", new Text("Số văn kiện", "Instruments"), width: 12)];

    public override string FileName => "instruments-by-state";
}
