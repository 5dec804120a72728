using Cooperation.Platform.Domain;

namespace Cooperation.Meetings.Domain.WorkPlans;

/// <summary>A framework whose work plan is kept with its meetings: who leads it, and where the plan says so.</summary>
/// <param name="Code">The framework.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Lead">The agency that enters the plan and reports on it.</param>
/// <param name="Source">Where that stands.</param>
public sealed record WorkPlanFramework(string Code, Text Title, string Lead, string Source);

/// <summary>The frameworks whose work plans are kept here.</summary>
public sealed class WorkPlanFrameworks(IReadOnlyList<WorkPlanFramework> all)
{
    /// <summary>COMMIT's alone: its secretariat asks for the report, and its meetings decide what stands in it. Those of ACTIP and decision 668 are activities under agreements.</summary>
    public static readonly IReadOnlyList<string> Codes = ["COMMIT"];

    /// <summary>One of them; null where a framework's plan is none of this service.</summary>
    public WorkPlanFramework? Of(string code) => all.FirstOrDefault(framework => framework.Code == code);
}
