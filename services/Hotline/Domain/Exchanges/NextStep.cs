using Cooperation.Hotline.Domain.Codes;
using static Cooperation.Hotline.Domain.Exchanges.ExchangeStatus;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>The one thing that an exchange needs next: of the steps that are open to a desk, the first in the order of its kind and of where it stands.</summary>
public static class NextStep
{
    /// <summary>The next step of those that are open; null where nothing more has to be done.</summary>
    public static string? Of(Exchange exchange, IReadOnlyCollection<string> open) => InOrder(exchange).FirstOrDefault(open.Contains);

    /// <summary>The same in a list, where only what comes before the work begins can be told: to accept it, to classify it, to take it in hand.</summary>
    /// <param name="status">Where it stands.</param>
    /// <param name="leads">Whether the desk leads.</param>
    /// <param name="offered">Whether it is offered to a desk.</param>
    /// <param name="offeredToUs">Whether this desk is the one.</param>
    public static string? InList(string status, bool leads, bool offered, bool offeredToUs) =>
        (offered, status) switch
        {
            (true, _) => offeredToUs ? Steps.Acceptance : null,
            (_, Logged) when leads => Steps.Classification,
            (_, Classified) when leads => Steps.Assignment,
            _ => null,
        };

    /// <summary>Whether it has still to be taken in hand by somebody.</summary>
    public static bool IsInNobodysHand(string status, Guid? assignee) => assignee is null && status is (Logged or Classified);

    private static string[] InOrder(Exchange exchange)
    {
        string[] end = [Steps.VerificationResult, Steps.Closure, Steps.Verification];
        return (exchange.Status, exchange.WaitingFor) switch
        {
            _ when exchange.Offer is not null => [Steps.Acceptance],
            (Logged, _) => [Steps.Classification],
            (Classified, _) => [Steps.Assignment],
            (Assigned, Waits.Us) when IsToBeVerified(exchange) => [Steps.VerificationResult, Steps.Verification, Steps.FinalAnswer],
            (Assigned or Verifying, Waits.Us) => [Steps.VerificationResult, Steps.FinalAnswer],
            (Assigned or Verifying or Answered, _) => end,
            (Drafted, _) => [Steps.Sending],
            (Sent, Waits.Them) => [Steps.Acknowledgement, Steps.FinalAnswer],
            (Acknowledged, Waits.Them) => [Steps.FinalAnswer],
            (Sent or Acknowledged, _) => end,
            _ => [],
        };
    }

    // Who asks for a verification is answered by what it found.
    private static bool IsToBeVerified(Exchange exchange) =>
        exchange.Entry.Kind == ExchangeKinds.VerificationRequest && exchange.Verifications.Count == 0;
}
