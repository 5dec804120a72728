using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>A step of an exchange's life as its slices take it: on an exchange of the desk's (else 404), at the version seen (else 412), answered with its new state.</summary>
internal sealed class ExchangeStep(RecordStep<HotlineDbContext, Exchange> records, CurrentUser user)
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

    /// <summary>Runs work on exchanges that nobody else moves until it ends.</summary>
    public Task<T> InHandAsync<T>(
        IEnumerable<ExchangeId> exchanges,
        Func<CancellationToken, Task<T>> work,
        CancellationToken cancellationToken
    ) => records.InHandAsync(exchanges.Select(id => id.Value), work, cancellationToken);

    private async Task<Results<Ok<ExchangeState>, NotFound>> TakeAsync(
        Func<IQueryable<Exchange>, CurrentUser, IQueryable<Exchange>> open,
        ExchangeId id,
        IReadOnlyList<ExchangeId> others,
        IfMatch version,
        string action,
        Func<Exchange, Officer, DateTimeOffset, Task> step,
        CancellationToken cancellationToken
    )
    {
        var seen = new SeenRecord<Exchange>(id.Value, version, exchanges => open(exchanges, user).Where(e => e.Id == id));
        var taken = await records.TakeAsync(
            seen,
            action,
            (exchange, by, at, _) => step(exchange, by, at),
            others.Select(other => other.Value),
            cancellationToken
        );
        return taken is null ? TypedResults.NotFound() : TypedResults.Ok(ExchangeState.Of(taken));
    }

    private static Func<Exchange, Officer, DateTimeOffset, Task> WithoutWaiting(Action<Exchange, Officer, DateTimeOffset> step) =>
        (exchange, by, at) =>
        {
            step(exchange, by, at);
            return Task.CompletedTask;
        };
}
