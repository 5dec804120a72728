using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Quarters of the plan's tasks by section × state.</summary>
internal sealed class TasksByStatus : Figure
{
    public override FigureDefinition Definition { get; } =
        new(
            "tasks",
            new Text("Nhiệm vụ của kế hoạch theo tình trạng", "Tasks of the plan by state"),
            new Text("Tình trạng thực hiện nhiệm vụ theo mục của kế hoạch", "How tasks stand, by section of the plan"),
            new Text(
                "Mỗi nhiệm vụ, mỗi quý, mỗi cơ quan hoặc địa phương đếm một lần theo tình trạng mới nhất đã báo cáo; cơ quan đã được đôn đốc mà chưa báo cáo cũng được tính; cơ quan chưa báo cáo và chưa được đôn đốc thì không.",
                "Each task counts once for each quarter and each agency or province, in its newest reported state; who was reminded and has not reported counts too, who was not reminded does not."
            ),
            new Text("lượt báo cáo", "report"),
            new Text("Báo cáo quý theo nhiệm vụ", "Quarterly reports by task"),
            GoodDirection.Neither,
            new DateOnly(2018, 1, 1)
        );

    public override string Type => "task";

    public override string Sql => "select fact.* from task_facts fact";

    public override IReadOnlyList<Dimension> By { get; } = [Dimensions.Kind, Dimensions.Status];

    public override IReadOnlyList<Measure> Measures { get; } = [Measure.Count("count", new Text("Số lượt", "Reports"), width: 12)];

    public override string FileName => "tasks-by-state";
}
