using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>Finds the exchange that a new one replies to, and keeps it from moving until the reply is saved with it.</summary>
internal static class RequestOfReply
{
    private static readonly string[] Over = [ExchangeStatus.Drafted, ExchangeStatus.Closed, ExchangeStatus.Voided];

    /// <summary>The request: the user's desk leads it, it went the other way with the same partner, and it is not over.</summary>
    public static async Task<Exchange> RequestOfAsync(
        this HotlineDbContext db,
        ExchangeId id,
        CurrentUser user,
        Intake reply,
        CancellationToken cancellationToken
    )
    {
        // Replies logged at once wait for each other here, each moving the request from where the one before left it; who changes it by
        // If-Match meets the new version.
        await db.Database.ExecuteSqlAsync($"select 1 from hotline.exchanges where id = {id.Value} for no key update", cancellationToken);
        var request = await db.Exchanges.AsSplitQuery().LedBy(user).SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        return request switch
        {
            null => throw new DomainException(ReplyErrors.RequestUnknown()),
            _ when request.Entry.Partner != reply.Entry.Partner || request.Entry.Direction == reply.Entry.Direction =>
                throw new DomainException(ReplyErrors.RequestUnknown()),
            _ when Over.Contains(request.Status) => throw new DomainException(ReplyErrors.RequestOver(request.Reference, request.Status)),
            _ => request,
        };
    }

    /// <summary>The request to which a draft replies that now leaves: still the desk's, and not over; null where it has the reply already.</summary>
    public static async Task<Exchange?> RequestOfDraftAsync(this HotlineDbContext db, Exchange draft, CancellationToken cancellationToken)
    {
        // Drafts of before were taken as replies when they were written.
        if (await db.RequestRepliedByAsync(draft, cancellationToken) is not null)
        {
            return null;
        }

        var request = await db.Exchanges.AsSplitQuery().SingleAsync(e => e.Id == draft.InReplyTo, cancellationToken);
        return request switch
        {
            _ when request.Desk != draft.Desk => throw new DomainException(
                ReplyErrors.RequestLedElsewhere(request.Reference, request.Desk)
            ),
            _ when Over.Contains(request.Status) => throw new DomainException(ReplyErrors.RequestOver(request.Reference, request.Status)),
            _ => request,
        };
    }

    /// <summary>The request to which an exchange counts as a reply, whoever leads it by now; null where there is none.</summary>
    public static Task<Exchange?> RequestRepliedByAsync(this HotlineDbContext db, Exchange reply, CancellationToken cancellationToken) =>
        db
            .Exchanges.AsSplitQuery()
            .SingleOrDefaultAsync(
                e =>
                    e.Id == reply.InReplyTo
                    && e.Replies.Any(r => r.Exchange == reply.Id && !e.ReplyVoidings.Any(voiding => voiding.Reply == r.Number)),
                cancellationToken
            );
}
