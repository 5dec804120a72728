using Cooperation.Hotline.Domain.Exchanges;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data;

/// <summary>
/// Hands out references without gaps (R11). The row of (partner, year) stays locked until the transaction ends, so the number is taken
/// after every check and nothing slow comes after it; a rollback gives it back.
/// </summary>
internal static class ReferenceNumbers
{
    public static async Task<Reference> NextReferenceAsync(
        this HotlineDbContext db,
        string partner,
        int year,
        CancellationToken cancellationToken
    )
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number taken outside the transaction that uses it could leave a gap.");
        }

        // SqlQuery wants to compose over the statement, which an insert does not allow: it is read as it stands.
        var numbers = await db
            .Database.SqlQuery<long>(
                $"""
                insert into hotline.reference_counters as counter (partner, year, last) values ({partner}, {year}, 1)
                on conflict (partner, year) do update set last = counter.last + 1
                returning last as "Value"
                """
            )
            .ToListAsync(cancellationToken);
        return Reference.Of(partner, year, numbers[0]);
    }
}
