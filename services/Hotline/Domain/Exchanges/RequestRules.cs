using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>Whether an exchange takes another one as a reply: with the same partner, the other way, and while it is not over.</summary>
internal static class RequestRules
{
    private static readonly string[] Over = [ExchangeStatus.Drafted, ExchangeStatus.Closed, ExchangeStatus.Voided];

    /// <summary>Of a new exchange that is logged as a reply, or drafted as one.</summary>
    public static DomainError? Refusal(Exchange request, ExchangeEntry reply) =>
        request.Entry.Partner != reply.Partner || request.Entry.Direction == reply.Direction
            ? ReplyErrors.RequestUnknown()
            : RefusalByLife(request);

    /// <summary>Of a draft that leaves: it stayed the desk's meanwhile.</summary>
    public static DomainError? RefusalOfDraft(Exchange request, Exchange draft) =>
        request.Desk != draft.Desk ? ReplyErrors.RequestLedElsewhere(request.Reference, request.Desk) : RefusalByLife(request);

    private static DomainError? RefusalByLife(Exchange request) =>
        Over.Contains(request.Status) ? ReplyErrors.RequestOver(request.Reference, request.Status) : null;
}
