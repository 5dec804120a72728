using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges.Views;

/// <summary>The other exchanges of a thread whose rows the user sees, oldest first; on the page and on paper alike.</summary>
internal static class ThreadOfExchange
{
    public static async Task<IReadOnlyList<ThreadView>> ThreadOfAsync(
        this HotlineDbContext db,
        Exchange exchange,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        await db
            .Exchanges.AsNoTracking()
            .Where(e => e.Thread == exchange.Thread && e.Id != exchange.Id)
            .SeenBy(user)
            .OrderBy(other => other.Exchange.ReceivedOrSentAt)
            .Select(other => new ThreadView(
                other.Exchange.Id.Value,
                other.Exchange.Reference.Value,
                other.Exchange.Entry.Direction,
                other.Exchange.Entry.Kind,
                other.Exchange.Status,
                other.Exchange.ReceivedOrSentAt,
                other.Exchange.InReplyTo!.Value.Value
            ))
            .ToListAsync(cancellationToken);
}
