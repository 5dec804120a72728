using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Transactions;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Steps;

/// <summary>Keeps a new record: whole or not at all, on record, its version in the ETag; what collided with another is made again. Scoped.</summary>
/// <typeparam name="TContext">The service's database.</typeparam>
/// <typeparam name="TRoot">The aggregate; the audit calls it by its name in lower case.</typeparam>
public sealed class NewRecord<TContext, TRoot>(TContext db, Attempts attempts, Audit audit, IHttpContextAccessor http)
    where TContext : DbContext
    where TRoot : class, IRecord
{
    /// <summary>Keeps what is made.</summary>
    /// <param name="action">What the audit says: <c>case.opened</c>.</param>
    /// <param name="make">Makes it within the transaction, its number last (R11): nothing slow comes after.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<TRoot> KeepAsync(string action, Func<CancellationToken, Task<TRoot>> make, CancellationToken cancellationToken)
    {
        var kept = await attempts.RunAsync(
            async token =>
            {
                var made = await make(token);
                db.Add(made);
                audit.Record(action, AuditSubject.Of<TRoot>(), made.Key.ToString());
                await db.SaveChangesAsync(token);
                return made;
            },
            cancellationToken
        );
        http.HttpContext!.Response.SetEtag(kept.Version);
        return kept;
    }
}
