using static Cooperation.Hotline.Domain.Codes.Directions;
using static Cooperation.Hotline.Domain.Exchanges.ExchangeStatus;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>
/// The life of an exchange as a state machine (design §5). Every step not listed is refused, and a test walks every pair of both directions.
/// An offer to the other force is no status: it stands beside the life, and until it is accepted or sent back nothing else moves.
/// </summary>
public static class ExchangeLife
{
    /// <summary>The status with which an exchange begins.</summary>
    public static string Begins(string direction, bool draft) =>
        (direction, draft) switch
        {
            (Outgoing, true) => Drafted,
            (Outgoing, false) => Sent,
            _ => Logged,
        };

    /// <summary>Where a step leads from here, which may be here again; null where the step is closed.</summary>
    public static string? Target(string direction, string step, string from) =>
        (direction, step, from) switch
        {
            (Incoming, Steps.Classification, Logged) => Classified,
            (Incoming, Steps.Classification, Classified or Assigned or Verifying) => from, // what was found out since
            (Incoming, Steps.Assignment, Classified) => Assigned,
            (Incoming, Steps.Assignment, Assigned or Verifying or Answered) => from, // handed on
            (Incoming, Steps.Verification, Assigned or Verifying or Answered) => Verifying,
            (Incoming, Steps.VerificationResult, Verifying or Answered) => from,
            (Incoming, Steps.Acknowledgement, Logged or Classified or Assigned or Verifying) => from,
            (Incoming, Steps.PartialAnswer, Assigned or Verifying) => from,
            (Incoming, Steps.FinalAnswer, Assigned or Verifying) => Answered,
            (Incoming, Steps.Closure, Classified or Assigned or Verifying or Answered) => Closed,
            (Incoming, Steps.Reopening, Closed) => Assigned,
            (Incoming, Steps.Voiding, Logged or Classified or Assigned or Verifying) => Voided,

            (Outgoing, Steps.Sending, Drafted) => Sent,
            (Outgoing, Steps.Assignment, Sent or Acknowledged or Answered) => from,
            (Outgoing, Steps.Acknowledgement, Sent) => Acknowledged,
            (Outgoing, Steps.PartialAnswer, Sent or Acknowledged) => Acknowledged, // who answers in part has received it
            (Outgoing, Steps.FinalAnswer, Sent or Acknowledged) => Answered,
            (Outgoing, Steps.Closure, Sent or Acknowledged or Answered) => Closed,
            (Outgoing, Steps.Reopening, Closed) => Sent, // we wait for the partner again
            (Outgoing, Steps.Voiding, Drafted or Sent) => Voided, // once the partner has it, it is recalled and not voided

            (Incoming, Steps.Repatriation, Classified or Assigned or Verifying or Answered) => from,
            (Outgoing, Steps.Repatriation, Sent or Acknowledged or Answered) => from,

            (_, Steps.Offer or Steps.Acceptance or Steps.Return, not (Drafted or Closed or Voided)) => from,
            (_, Steps.Correction, not Voided) => from,
            (_, Steps.Forwarding or Steps.Recall or Steps.RecallConfirmation, not (Drafted or Voided)) => from,
            _ => null,
        };

    /// <summary>The same for an exchange at hand. One out of an old log that nobody ever classified is classified first when it is taken up again.</summary>
    internal static string? TargetOf(ExchangeRecord exchange, string step) =>
        Target(exchange.Entry.Direction, step, exchange.Status) is { } target
            ? target == Assigned && exchange.ClassifiedAt is null
                ? Logged
                : target
            : null;

    /// <summary>Where an exchange stands once a reply to it was voided: as its other replies leave it. No desk takes this step; it follows from the voiding.</summary>
    internal static string AfterLosingReply(string direction, string from, bool answered, bool received, bool verified) =>
        (direction, from) switch
        {
            (_, Answered) when answered => Answered,
            (Incoming, Answered) => verified ? Verifying : Assigned,
            (Outgoing, Answered or Acknowledged) => received ? Acknowledged : Sent,
            _ => from,
        };

    /// <summary>Whether an exchange of this direction may go from one status to another, by whichever step.</summary>
    public static bool Allows(string direction, string from, string to) =>
        from != to && Steps.All.Any(step => Target(direction, step, from) == to);

    /// <summary>Whether an exchange of this direction ever takes the step.</summary>
    public static bool Knows(string direction, string step) => All.Any(from => Target(direction, step, from) is not null);

    /// <summary>Where it may go from here.</summary>
    public static IReadOnlyList<string> OpenFrom(string direction, string from) => [.. All.Where(to => Allows(direction, from, to))];

    /// <summary>The steps open from here: what a refusal names, so that nobody has to guess.</summary>
    public static IReadOnlyList<string> StepsFrom(string direction, string from) =>
        [.. Steps.All.Where(step => Target(direction, step, from) is not null)];
}
