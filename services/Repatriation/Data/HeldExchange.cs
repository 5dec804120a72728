using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Data;

/// <summary>There is one case at most for an exchange: who opens one by hand and the request that comes meanwhile wait for each other, and the second finds the first.</summary>
internal static class HeldExchange
{
    public static Task HoldExchangeAsync(this RepatriationDbContext db, string exchange, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({exchange}, 0))", cancellationToken);
}
