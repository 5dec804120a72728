using static Cooperation.Meetings.Domain.Codes.WorkPlanStatus;
using Steps = Cooperation.Meetings.Domain.Codes.WorkPlanSteps;

namespace Cooperation.Meetings.Domain.WorkPlans;

/// <summary>The life of an activity of a work plan. Every pair not listed is refused, and a test walks them all.</summary>
public static class PlannedActivityLife
{
    /// <summary>Whether it is still to be done.</summary>
    public static bool IsOpen(string status) => status is Planned or UnderWay;

    /// <summary>Whether one status may follow another.</summary>
    public static bool Allows(string from, string to) =>
        (from, to) switch
        {
            (Planned or UnderWay, UnderWay or Done or Dropped) => true,
            (Done or Dropped, UnderWay) => true,
            _ => false,
        };

    /// <summary>The steps that begin where it stands, the next one first.</summary>
    public static IReadOnlyList<string> OpenAt(string status) =>
        status switch
        {
            Planned or UnderWay => [Steps.Progress, Steps.Completion, Steps.Correction, Steps.Dropping],
            Done or Dropped => [Steps.Reopening],
            _ => [],
        };
}
