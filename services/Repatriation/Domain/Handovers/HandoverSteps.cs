using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>Steps of a handover, as addresses name them, and where each begins: what is offered and what is taken go by the same table.</summary>
internal static class HandoverSteps
{
    public const string Confirmation = "confirmation";
    public const string Additions = "additions";
    public const string Removal = "removal";
    public const string Schedule = "schedule";
    public const string Arrival = "arrival";
    public const string Minutes = "minutes";
    public const string Cancellation = "cancellation";
    public const string Undo = "undo";

    /// <summary>Those that begin where the handover stands, whoever takes them.</summary>
    public static IReadOnlyList<string> OpenAt(Handover handover) =>
        handover.Status switch
        {
            HandoverStatus.Planned when handover.ConfirmedByUsAt is null && handover.ConfirmedByThemAt is null =>
            [
                Confirmation,
                Additions,
                // The last one is not taken off: such a handover is cancelled.
                .. handover.List.Count > 1 ? [Removal] : (string[])[],
                Schedule,
                Cancellation,
            ],
            HandoverStatus.Planned => [Confirmation, Cancellation, Undo],
            HandoverStatus.Confirmed => [Arrival, Cancellation, Undo],
            HandoverStatus.Arrived => [Minutes, Undo],
            HandoverStatus.MinutesSigned => [Undo],
            _ => [],
        };
}
