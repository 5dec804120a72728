using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Transactions;
using Cooperation.Platform.Records.Whole;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Steps;

/// <summary>
/// What every step of a record's life has in common (R26): the records it touches are held in order of their keys before they are loaded, each is the
/// user's (else there is nothing) and at the version he saw (else 412 with what changed), the step is on record, all is saved whole, and what collided
/// with another step is taken again. Scoped.
/// </summary>
/// <typeparam name="TContext">The service's database.</typeparam>
/// <typeparam name="TRoot">The aggregate; the audit calls it by its name in lower case.</typeparam>
public sealed class RecordStep<TContext, TRoot>(
    TContext db,
    Attempts attempts,
    Audit audit,
    CurrentUser user,
    RequestClock clock,
    IHttpContextAccessor http
)
    where TContext : DbContext
    where TRoot : class, IRecord
{
    private static readonly string Subject = AuditSubject.Of<TRoot>();

    /// <summary>Takes a step on one record alone; its new version goes into the ETag.</summary>
    public Task<TRoot?> TakeAsync(
        SeenRecord<TRoot> seen,
        string action,
        Func<TRoot, Officer, DateTimeOffset, CancellationToken, Task> step,
        CancellationToken cancellationToken
    ) => TakeAsync(seen, action, step, [], cancellationToken);

    /// <summary>Takes a step on one record alone that puts itself on record, since what the audit says of it comes out of the step.</summary>
    public Task<TRoot?> TakeAsync(
        SeenRecord<TRoot> seen,
        Func<TRoot, Officer, DateTimeOffset, CancellationToken, Task> step,
        CancellationToken cancellationToken
    ) => TakeAsync(seen, null, step, [], cancellationToken);

    /// <summary>Takes a step on one record; its new version goes into the ETag.</summary>
    /// <param name="seen">The record.</param>
    /// <param name="action">What the audit says: <c>exchange.classified</c>; null where the step says it itself.</param>
    /// <param name="step">Judges and changes what stands still; run again after a collision, so it leaves nothing behind but rows.</param>
    /// <param name="others">Records that the step changes too: held with it, loaded by the step.</param>
    /// <param name="cancellationToken">Ends the step.</param>
    /// <returns>The record as it was saved; null where it is not there or not the user's.</returns>
    public async Task<TRoot?> TakeAsync(
        SeenRecord<TRoot> seen,
        string? action,
        Func<TRoot, Officer, DateTimeOffset, CancellationToken, Task> step,
        IEnumerable<Guid> others,
        CancellationToken cancellationToken
    )
    {
        var taken = await InHandAsync(
            [seen.Key, .. others],
            async token => await ChangeAsync([seen], action, (records, by, at, t) => step(records[0], by, at, t), token),
            cancellationToken
        );
        if (taken is null)
        {
            return null;
        }

        if (seen.Version is not null)
        {
            http.HttpContext!.Response.SetEtag(taken[0].Version);
        }

        return taken[0];
    }

    /// <summary>Takes a step on one record alone that its address calls by name; its new version goes into the ETag.</summary>
    public Task<TRoot?> TakeNamedAsync(
        NamedRecord<TRoot> named,
        string action,
        Func<TRoot, Officer, DateTimeOffset, CancellationToken, Task> step,
        CancellationToken cancellationToken
    ) => TakeNamedAsync(named, action, step, [], cancellationToken);

    /// <summary>Takes a step on a record that its address calls by name, with others held beside it; its new version goes into the ETag.</summary>
    /// <returns>The record as it was saved; null where it is not there or not the user's.</returns>
    public async Task<TRoot?> TakeNamedAsync(
        NamedRecord<TRoot> named,
        string action,
        Func<TRoot, Officer, DateTimeOffset, CancellationToken, Task> step,
        IEnumerable<Guid> others,
        CancellationToken cancellationToken
    )
    {
        var keys = await named.In(db.Set<TRoot>()).Select(named.Key).ToListAsync(cancellationToken);
        return keys is [var key] ? await TakeAsync(named.At(key), action, step, others, cancellationToken) : null;
    }

    /// <summary>Takes one step on several records at once, each at its own version: all of them change or none does.</summary>
    /// <returns>The records in the order in which they were named; null where one of them is not there or not the user's.</returns>
    public Task<IReadOnlyList<TRoot>?> TakeTogetherAsync(
        IReadOnlyList<SeenRecord<TRoot>> seen,
        string action,
        Func<IReadOnlyList<TRoot>, Officer, DateTimeOffset, CancellationToken, Task> step,
        CancellationToken cancellationToken
    ) => InHandAsync(seen.Select(record => record.Key), token => ChangeAsync(seen, action, step, token), cancellationToken);

    /// <summary>Takes the same step on each of many records by itself: one that is refused keeps none of the others back. They are held, loaded and saved together, so that forty wait for the database as often as one.</summary>
    /// <param name="seen">The records.</param>
    /// <param name="action">What the audit says.</param>
    /// <param name="step">Judges and changes one of them; taken once more on those that were not refused where another was, so it leaves nothing behind but rows.</param>
    /// <param name="cancellationToken">Ends the steps.</param>
    /// <returns>What came of each, in the order in which they were named.</returns>
    public async Task<IReadOnlyList<StepOutcome>> TakeEachAsync(
        SeenRecords<TRoot> seen,
        string action,
        Func<TRoot, Officer, DateTimeOffset, CancellationToken, Task> step,
        CancellationToken cancellationToken
    )
    {
        var keys = seen.Versions.Select(record => record.Key).ToArray();
        var outcomes = await InHandAsync(
            keys,
            async token =>
            {
                var judged = new Dictionary<Guid, StepOutcome>();
                while (!await ChangeEachAsync(seen, judged, action, step, token))
                {
                    Forget();
                }

                return judged;
            },
            cancellationToken
        );
        return [.. keys.Select(key => outcomes[key])];
    }

    /// <summary>Runs work on records that nobody else moves until it ends; it loads them, judges, changes and saves, and is run again where it collided with another.</summary>
    public Task<T> InHandAsync<T>(IEnumerable<Guid> records, Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        attempts.RunAsync(
            async token =>
            {
                await db.HoldAsync<TRoot>(records, token);
                return await work(token);
            },
            cancellationToken
        );

    // Whether all that are not judged were taken and saved; where one of them was refused, that is written down and nothing is saved yet.
    private async Task<bool> ChangeEachAsync(
        SeenRecords<TRoot> seen,
        Dictionary<Guid, StepOutcome> judged,
        string action,
        Func<TRoot, Officer, DateTimeOffset, CancellationToken, Task> step,
        CancellationToken cancellationToken
    )
    {
        var left = seen.Versions.Where(record => !judged.ContainsKey(record.Key)).ToArray();
        Guid[] keys = [.. left.Select(record => record.Key)];
        var loaded = await seen.Open(db.Set<TRoot>(), keys).ToWholeListAsync(db, cancellationToken);
        var found = loaded.ToDictionary(record => record.Key);
        var (by, at, taken) = (user.AsOfficer(), clock.GetUtcNow(), new List<TRoot>(left.Length));
        foreach (var (key, version) in left)
        {
            if (!found.TryGetValue(key, out var record))
            {
                judged[key] = StepOutcome.NotFound(key);
                continue;
            }

            try
            {
                version.Require(record);
                await step(record, by, at, cancellationToken);
                taken.Add(record);
            }
            catch (DomainException refused)
            {
                judged[key] = new(key, version.Version, refused.Errors, []);
            }
            catch (VersionMismatchException stale)
            {
                judged[key] = new(key, stale.Current, [], stale.Changes);
            }
        }

        if (left.Any(record => judged.TryGetValue(record.Key, out var outcome) && outcome.Errors.Count > 0))
        {
            return false;
        }

        taken.ForEach(record => audit.Record(action, Subject, record.Key.ToString()));
        await db.SaveChangesAsync(cancellationToken);
        taken.ForEach(record => judged[record.Key] = StepOutcome.Taken(record));
        return true;
    }

    // What a refused step changed in memory must not be saved by the next one.
    private void Forget()
    {
        db.ChangeTracker.Clear();
        audit.Forget();
    }

    private async Task<IReadOnlyList<TRoot>?> ChangeAsync(
        IReadOnlyList<SeenRecord<TRoot>> seen,
        string? action,
        Func<IReadOnlyList<TRoot>, Officer, DateTimeOffset, CancellationToken, Task> step,
        CancellationToken cancellationToken
    )
    {
        var records = new List<TRoot>(seen.Count);
        foreach (var record in seen)
        {
            var found = await record.Open(db.Set<TRoot>()).SingleWholeOrDefaultAsync(db, cancellationToken);
            if (found is null || !await record.IsOpen(found, cancellationToken))
            {
                return null;
            }

            record.Version?.Require(found);
            records.Add(found);
        }

        await step(records, user.AsOfficer(), clock.GetUtcNow(), cancellationToken);
        if (action is not null)
        {
            records.ForEach(record => audit.Record(action, Subject, record.Key.ToString()));
        }

        await db.SaveChangesAsync(cancellationToken);
        return records;
    }
}
