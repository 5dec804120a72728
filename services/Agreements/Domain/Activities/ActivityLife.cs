using Cooperation.Agreements.Domain.Codes;
using static Cooperation.Agreements.Domain.Codes.ActivityStatus;

namespace Cooperation.Agreements.Domain.Activities;

/// <summary>Where each step of a priority activity begins: what is offered and what is taken go by the same table, and a test walks all of it.</summary>
public static class ActivityLife
{
    /// <summary>The steps that begin at a status, the next one first.</summary>
    public static IReadOnlyList<string> OpenAt(string status) =>
        status switch
        {
            Draft => [ActivitySteps.Agreement, ActivitySteps.Dropping],
            Agreed or Running =>
            [
                ActivitySteps.Progress,
                ActivitySteps.Evidence,
                ActivitySteps.Completion,
                ActivitySteps.Reminder,
                ActivitySteps.CarryOver,
                ActivitySteps.Dropping,
            ],
            // What shows that it was done often comes afterwards.
            Done => [ActivitySteps.Evidence, ActivitySteps.Reopening],
            _ => [],
        };

    /// <summary>Whether it has still to be done: only so it can be late.</summary>
    public static bool IsOpen(string status) => status is Agreed or Running;
}
