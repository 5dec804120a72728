using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>Finds the exchange to which another one replies. Whoever changes it holds it first, together with the reply (<see cref="ExchangeStep"/>); whether it takes the reply is its own business.</summary>
internal static class RequestOfReply
{
    /// <summary>The request to which a new exchange replies: the user's desk leads it.</summary>
    public static async Task<Exchange> RequestOfAsync(
        this HotlineDbContext db,
        ExchangeId id,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        await db.Exchanges.LedBy(user).SingleOrDefaultAsync(e => e.Id == id, cancellationToken)
        ?? throw new DomainException(ReplyErrors.RequestUnknown());

    /// <summary>Which exchange this one replies to, if any: that never changes, and is known before the two are held.</summary>
    public static async Task<IReadOnlyList<ExchangeId>> RepliedByAsync(
        this HotlineDbContext db,
        ExchangeId id,
        CancellationToken cancellationToken
    ) =>
        await db
            .Exchanges.IgnoreAutoIncludes()
            .Where(e => e.Id == id && e.InReplyTo != null)
            .Select(e => e.InReplyTo!.Value)
            .ToListAsync(cancellationToken);

    /// <summary>The request to which a draft replies that now leaves; null where it has the reply already.</summary>
    public static async Task<Exchange?> RequestOfDraftAsync(this HotlineDbContext db, Exchange draft, CancellationToken cancellationToken)
    {
        var request = await db.RequestBehindAsync(draft, cancellationToken);
        // Drafts of before were taken as replies when they were written.
        return request?.HasReply(draft) == true ? null : request;
    }

    /// <summary>The request to which an exchange counts as a reply, whoever leads it by now; null where there is none.</summary>
    public static async Task<Exchange?> RequestRepliedByAsync(this HotlineDbContext db, Exchange reply, CancellationToken cancellationToken)
    {
        var request = await db.RequestBehindAsync(reply, cancellationToken);
        return request?.HasReply(reply) == true ? request : null;
    }

    private static async Task<Exchange?> RequestBehindAsync(
        this HotlineDbContext db,
        Exchange reply,
        CancellationToken cancellationToken
    ) => reply.InReplyTo is { } id ? await db.Exchanges.SingleAsync(e => e.Id == id, cancellationToken) : null;
}
