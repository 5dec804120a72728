using Cooperation.Platform.Domain;
using Cooperation.Reviews.Features.AnnualReviews.Charts;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;

namespace Cooperation.Reviews.Tests.Features;

/// <summary>What a frozen figure is drawn by, and what its sentence says.</summary>
public sealed class FigureDrawingTests
{
    [Fact]
    public void A_figure_of_times_is_drawn_by_its_days_and_not_by_how_many_persons_there_were()
    {
        var drawing = FigureDrawing.Of(ReturnTimes()).ShouldNotBeNull();
        drawing.Kind.ShouldBe(DrawingKinds.Times);
        drawing.Series.Select(series => series.Name.En).ShouldBe(["Median (days)", "90th percentile (days)"]);
        drawing.Series[0].Values.ShouldBe([12.5m, 40m]);
        drawing.Sentence.Vi.ShouldBe("Năm 2018, trung vị thời gian: giải cứu 12,5 ngày; tự trở về 40 ngày.");
        drawing.Sentence.En.ShouldBe("Median time in 2018: rescued 12.5 days; came alone 40 days.");
    }

    private static FrozenFigure ReturnTimes() =>
        new(
            "cases",
            "return-times",
            1,
            new Text("Thời gian trở về", "Time to return"),
            new Text("Cách tính", "Formula"),
            new Text("người", "person"),
            [new FrozenPart("kind", new Text("Con đường", "Route"))],
            [
                new FrozenPart("count", new Text("Số người", "Persons")),
                new FrozenPart("received", new Text("Đã tiếp nhận", "Received")),
                new FrozenPart("medianDays", new Text("Trung vị (ngày)", "Median (days)")),
                new FrozenPart("ninetiethDays", new Text("Phân vị 90 (ngày)", "90th percentile (days)")),
            ],
            [
                new FrozenYear(
                    2018,
                    [30m, 20m, 20m, 60m],
                    [
                        new FrozenLine(["rescued"], [new Text("Giải cứu", "Rescued")], [25m, 16m, 12.5m, 30m]),
                        new FrozenLine(["selfReturned"], [new Text("Tự trở về", "Came alone")], [5m, 4m, 40m, 60m]),
                    ]
                ),
            ]
        );
}
