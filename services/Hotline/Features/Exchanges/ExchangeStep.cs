using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Records;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>
/// What every step of an exchange's life has in common (R26): the records it touches are held in order of their ids before they are loaded, the one it is
/// about is the desk's (else 404) and at the version seen (else 412), the step is on record, and all is saved whole.
/// </summary>
internal sealed class ExchangeStep(
    HotlineDbContext db,
    Attempts attempts,
    Audit audit,
    CurrentUser user,
    RequestClock clock,
    IHttpContextAccessor http
)
{
    /// <summary>Takes a step that the desk in the lead takes.</summary>
    public Task<Results<Ok<ExchangeState>, NotFound>> TakeAsync(
        ExchangeId id,
        IfMatch version,
        string action,
        Action<Exchange, Officer, DateTimeOffset> step,
        CancellationToken cancellationToken
    ) => TakeAsync(ExchangeAccess.LedBy, id, [], version, action, WithoutWaiting(step), cancellationToken);

    /// <summary>Takes a step on an exchange that is open to the user for it.</summary>
    public Task<Results<Ok<ExchangeState>, NotFound>> TakeAsync(
        Func<IQueryable<Exchange>, CurrentUser, IQueryable<Exchange>> open,
        ExchangeId id,
        IfMatch version,
        string action,
        Action<Exchange, Officer, DateTimeOffset> step,
        CancellationToken cancellationToken
    ) => TakeAsync(open, id, [], version, action, WithoutWaiting(step), cancellationToken);

    /// <summary>Takes a step of the desk in the lead that has to look something up.</summary>
    public Task<Results<Ok<ExchangeState>, NotFound>> TakeAsync(
        ExchangeId id,
        IfMatch version,
        string action,
        Func<Exchange, Officer, DateTimeOffset, Task> step,
        CancellationToken cancellationToken
    ) => TakeAsync(ExchangeAccess.LedBy, id, [], version, action, step, cancellationToken);

    /// <summary>Takes a step of the desk in the lead that changes other exchanges too: they are held with it and to be loaded by the step.</summary>
    public Task<Results<Ok<ExchangeState>, NotFound>> TakeAsync(
        ExchangeId id,
        IReadOnlyList<ExchangeId> others,
        IfMatch version,
        string action,
        Func<Exchange, Officer, DateTimeOffset, Task> step,
        CancellationToken cancellationToken
    ) => TakeAsync(ExchangeAccess.LedBy, id, others, version, action, step, cancellationToken);

    /// <summary>Runs work on exchanges that nobody else moves until it ends; it loads them, judges, changes and saves, and is run again where it collided with another.</summary>
    public Task<T> InHandAsync<T>(
        IEnumerable<ExchangeId> exchanges,
        Func<CancellationToken, Task<T>> work,
        CancellationToken cancellationToken
    ) =>
        attempts.RunAsync(
            async token =>
            {
                await db.HoldAsync<Exchange>(exchanges.Select(id => id.Value), token);
                return await work(token);
            },
            cancellationToken
        );

    private Task<Results<Ok<ExchangeState>, NotFound>> TakeAsync(
        Func<IQueryable<Exchange>, CurrentUser, IQueryable<Exchange>> open,
        ExchangeId id,
        IReadOnlyList<ExchangeId> others,
        IfMatch version,
        string action,
        Func<Exchange, Officer, DateTimeOffset, Task> step,
        CancellationToken cancellationToken
    ) =>
        InHandAsync<Results<Ok<ExchangeState>, NotFound>>(
            [id, .. others],
            async token =>
            {
                var exchange = await open(db.Exchanges, user).SingleOrDefaultAsync(e => e.Id == id, token);
                if (exchange is null)
                {
                    return TypedResults.NotFound();
                }

                version.Require(exchange);
                await step(exchange, user.AsOfficer(), clock.GetUtcNow());
                audit.Record(action, "exchange", id.ToString());
                await db.SaveChangesAsync(token);
                http.HttpContext!.Response.SetEtag(exchange.Version);
                return TypedResults.Ok(ExchangeState.Of(exchange));
            },
            cancellationToken
        );

    private static Func<Exchange, Officer, DateTimeOffset, Task> WithoutWaiting(Action<Exchange, Officer, DateTimeOffset> step) =>
        (exchange, by, at) =>
        {
            step(exchange, by, at);
            return Task.CompletedTask;
        };
}
