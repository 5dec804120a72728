using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>Whether the request for a repatriation case still waits: a message that nobody takes stays owed and is shown (R4).</summary>
internal static class RepatriationRequests
{
    public static async Task<bool?> IsRepatriationOwedAsync(
        this HotlineDbContext db,
        ExchangeId exchange,
        CancellationToken cancellationToken
    )
    {
        var subject = exchange.ToString();
        var owed = await db
            .Database.SqlQuery<bool>(
                $"""
                select exists (
                    select from messaging.owed join messaging.log using (message_id, occurred_at)
                    where log.name = 'hotline.open-repatriation-case' and log.subject_id = {subject}) as "Value"
                """
            )
            .ToListAsync(cancellationToken);
        return owed[0];
    }
}
