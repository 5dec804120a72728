using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Meetings by framework or instrument × state.</summary>
internal sealed class MeetingsByFramework : Figure
{
    public override FigureDefinition Definition { get; } =
        new(
            "meetings",
            new Text("Cuộc họp theo khuôn khổ", "Meetings by framework"),
            new Text("Số cuộc họp theo khuôn khổ hoặc văn kiện và tình trạng", "Meetings by framework or instrument and state"),
            new Text(
                "Đếm mỗi cuộc họp một lần theo trạng thái mới nhất, vào năm của ngày đầu tại nơi họp; cuộc họp đã hủy vẫn được tính ở trạng thái đó; không tính cuộc họp đã gộp vào cuộc họp khác.",
                "Each meeting counts once, in its newest state, in the year of its first day where it takes place; a cancelled one counts as such; one merged into another does not count."
            ),
            new Text("cuộc họp", "meeting"),
            new Text("Sổ cuộc họp", "The list of meetings"),
            GoodDirection.Neither,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "meeting";

    public override string Sql => "select fact.* from meeting_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Kind, Dimensions.Status];

    public override IReadOnlyList<Measure> Measures { get; } = [Measure.Count("count", new Text("Số cuộc họp", "Meetings"), width: 12)];

    public override string FileName => "meetings-by-framework";
}
