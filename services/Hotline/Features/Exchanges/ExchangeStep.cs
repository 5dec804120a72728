using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>What every step of an exchange's life has in common: the record is the desk's (else 404) and at the version seen (else 412), the step is on record, and it is saved whole.</summary>
internal sealed class ExchangeStep(HotlineDbContext db, Audit audit, CurrentUser user, RequestClock clock, IHttpContextAccessor http)
{
    /// <summary>Takes a step that the desk in the lead takes.</summary>
    public Task<Results<Ok<ExchangeState>, NotFound>> TakeAsync(
        ExchangeId id,
        IfMatch version,
        string action,
        Action<Exchange, Officer, DateTimeOffset> step,
        CancellationToken cancellationToken
    ) => TakeAsync(db.Exchanges.LedBy(user), id, version, action, WithoutWaiting(step), cancellationToken);

    /// <summary>Takes a step on an exchange that is open to the user for it.</summary>
    public Task<Results<Ok<ExchangeState>, NotFound>> TakeAsync(
        Func<IQueryable<Exchange>, CurrentUser, IQueryable<Exchange>> open,
        ExchangeId id,
        IfMatch version,
        string action,
        Action<Exchange, Officer, DateTimeOffset> step,
        CancellationToken cancellationToken
    ) => TakeAsync(open(db.Exchanges, user), id, version, action, WithoutWaiting(step), cancellationToken);

    /// <summary>Takes a step of the desk in the lead that has to look something up.</summary>
    public Task<Results<Ok<ExchangeState>, NotFound>> TakeAsync(
        ExchangeId id,
        IfMatch version,
        string action,
        Func<Exchange, Officer, DateTimeOffset, Task> step,
        CancellationToken cancellationToken
    ) => TakeAsync(db.Exchanges.LedBy(user), id, version, action, step, cancellationToken);

    private async Task<Results<Ok<ExchangeState>, NotFound>> TakeAsync(
        IQueryable<Exchange> open,
        ExchangeId id,
        IfMatch version,
        string action,
        Func<Exchange, Officer, DateTimeOffset, Task> step,
        CancellationToken cancellationToken
    )
    {
        var exchange = await open.AsSplitQuery().SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
        if (exchange is null)
        {
            return TypedResults.NotFound();
        }

        version.Require(exchange);
        try
        {
            await step(exchange, user.AsOfficer(), clock.GetUtcNow());
        }
        catch (DomainException)
        {
            // The parts of the record were read one after another: when somebody saved in between, that is the reason, and not what was judged.
            await RequireUnchangedAsync(open, id, version, cancellationToken);
            throw;
        }

        audit.Record(action, "exchange", id.ToString());
        await SaveAsync(open, id, version, cancellationToken);
        http.HttpContext!.Response.SetEtag(exchange.Version);
        return TypedResults.Ok(ExchangeState.Of(exchange));
    }

    // Two officers at once: the second finds his version fresh when he reads and stale when he writes, and is told the same.
    private async Task SaveAsync(IQueryable<Exchange> open, ExchangeId id, IfMatch version, CancellationToken cancellationToken)
    {
        try
        {
            await db.InTransactionAsync(
                async token =>
                {
                    await LockAsync(id, token);
                    return await db.SaveChangesAsync(token);
                },
                cancellationToken
            );
        }
        catch (DbUpdateConcurrencyException)
        {
            await RequireUnchangedAsync(open, id, version, cancellationToken);
            throw;
        }
    }

    // The record before its parts: a correction or a clock is inserted before the record is updated, and the first of two steps would wait at
    // its end for the number of the second one's part, while the second waits for the record.
    private Task<int> LockAsync(ExchangeId id, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync($"select 1 from hotline.exchanges where id = {id.Value} for no key update", cancellationToken);

    // Read outside the refused work: with an Idempotency-Key its transaction is still open and holds rows of the step that did not happen.
    private async Task RequireUnchangedAsync(IQueryable<Exchange> open, ExchangeId id, IfMatch version, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is { } refused)
        {
            await refused.RollbackAsync(cancellationToken);
        }

        db.ChangeTracker.Clear();
        if (await open.AsNoTracking().AsSplitQuery().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is { } now)
        {
            version.Require(now);
        }
    }

    private static Func<Exchange, Officer, DateTimeOffset, Task> WithoutWaiting(Action<Exchange, Officer, DateTimeOffset> step) =>
        (exchange, by, at) =>
        {
            step(exchange, by, at);
            return Task.CompletedTask;
        };
}
