using Cooperation.Meetings.Domain.Codes;
using static Cooperation.Meetings.Domain.Codes.ActionItemStatus;

namespace Cooperation.Meetings.Domain.Outcomes;

/// <summary>The life of an action item: what is offered and what is taken go by the same tables, and a test walks all of both.</summary>
public static class ActionItemLife
{
    /// <summary>Whether one status may follow another. Carried over it stays what it is.</summary>
    public static bool Allows(string from, string to) =>
        (from, to) switch
        {
            (Open, UnderWay or Done or Dropped) => true,
            (UnderWay, UnderWay or Done or Dropped) => true,
            (Done or Dropped, UnderWay) => true, // Reopened, its history kept.
            _ => false,
        };

    /// <summary>The steps that begin at a status, the next one first.</summary>
    public static IReadOnlyList<string> OpenAt(string status) =>
        status switch
        {
            Open or UnderWay =>
            [
                ActionItemSteps.Progress,
                ActionItemSteps.Completion,
                ActionItemSteps.CarryOver,
                ActionItemSteps.Links,
                ActionItemSteps.Dropping,
            ],
            // What shows that it was done often comes afterwards.
            Done => [ActionItemSteps.Links, ActionItemSteps.Reopening],
            Dropped => [ActionItemSteps.Reopening],
            _ => [],
        };

    /// <summary>Whether it has still to be done: only so it can be late.</summary>
    public static bool IsOpen(string status) => status is Open or UnderWay;
}
