using Cooperation.Agreements.Domain.Codes;
using static Cooperation.Agreements.Domain.Codes.TaskStates;

namespace Cooperation.Agreements.Domain.Tasks;

/// <summary>What can be done about a quarter of a task, and how it then stands: what is offered and what is taken go by the same table, and a test walks all of it.</summary>
public static class TaskLife
{
    /// <summary>The steps that begin at a status.</summary>
    public static IReadOnlyList<string> OpenAt(string status) =>
        status switch
        {
            NotReported => [TaskSteps.Progress, TaskSteps.Reminders, TaskSteps.Inspections],
            // Reported again it is corrected; what was said before stays readable. Nobody is reminded of what he has sent.
            NotStarted or UnderWay or Hindered or Done => [TaskSteps.Progress, TaskSteps.Inspections],
            _ => [],
        };

    /// <summary>How it stands by what was reported.</summary>
    public static string StatusOf(int? percent, string? hinders) =>
        percent == 100 ? Done
        : hinders is not null ? Hindered
        : percent == 0 ? NotStarted
        : UnderWay;
}
