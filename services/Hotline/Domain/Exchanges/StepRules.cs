using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Whether a step is open: first by the life of an exchange, then by what stands beside it.</summary>
internal static class StepRules
{
    // To tell the partner that his call arrived, or to mend a slip of the pen, nobody has to wait for the other force.
    private static readonly string[] OpenDuringOffer =
    [
        Steps.Acceptance,
        Steps.Return,
        Steps.Acknowledgement,
        Steps.Correction,
        Steps.Recall,
        Steps.RecallConfirmation,
    ];

    // What was taken back is neither answered nor passed on.
    private static readonly string[] ClosedByRecall =
    [
        Steps.Acknowledgement,
        Steps.PartialAnswer,
        Steps.FinalAnswer,
        Steps.Offer,
        Steps.Forwarding,
        Steps.Repatriation,
    ];

    /// <summary>Whether a step is worth naming here, open or closed: a draft is sent, what is closed is reopened, an offer is accepted or ended; the rest goes by the direction.</summary>
    public static bool Belongs(Exchange exchange, string step) =>
        step switch
        {
            Steps.Sending => exchange.Status == ExchangeStatus.Drafted,
            Steps.Reopening => exchange.Status == ExchangeStatus.Closed,
            Steps.Acceptance or Steps.Return => exchange.Offer is not null,
            Steps.Repatriation => exchange.RepatriationAskedAt is null,
            Steps.Recall => exchange.Recall is null,
            Steps.RecallConfirmation => exchange.Recall is not null,
            _ => ExchangeLife.Knows(exchange.Entry.Direction, step),
        };

    public static DomainError? Refusal(Exchange exchange, string step)
    {
        var (direction, status) = (exchange.Entry.Direction, exchange.Status);
        return step switch
        {
            _ when ExchangeLife.Target(direction, step, status) is null => StepErrors.StepNotOpen(
                exchange.Reference,
                status,
                step,
                ExchangeLife.StepsFrom(direction, status)
            ),
            Steps.Recall when exchange.Recall is { } recall => StepErrors.RecalledAlready(exchange.Reference, recall.At),
            Steps.RecallConfirmation when exchange.Recall is null => StepErrors.NotRecalled(exchange.Reference),
            _ when exchange.Recall is { } recall && ClosedByRecall.Contains(step) => StepErrors.Recalled(exchange.Reference, recall.At),
            Steps.Repatriation when exchange.RepatriationAskedAt is { } at => StepErrors.RepatriationAskedAlready(exchange.Reference, at),
            Steps.Acceptance or Steps.Return when exchange.Offer is null => StepErrors.NotOffered(exchange.Reference),
            Steps.Offer when exchange.Offer is { } offer => StepErrors.OfferedAlready(exchange.Reference, offer.Desk),
            _ when exchange.Offer is { } offer && !OpenDuringOffer.Contains(step) => StepErrors.OfferPending(
                exchange.Reference,
                offer.Desk
            ),
            Steps.Acknowledgement when exchange.AcknowledgedAt is { } at => StepErrors.AcknowledgedAlready(exchange.Reference, at),
            Steps.VerificationResult when !exchange.Verifications.Any(v => v.IsOpen) => StepErrors.NoVerificationOpen(exchange.Reference),
            Steps.Closure => ClosingRules.Refusal(exchange),
            _ => null,
        };
    }
}
