using System.Linq.Expressions;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Exchanges;

namespace Cooperation.Hotline.Features.Clocks;

/// <summary>Which exchanges are late, whatever they are late with: one count for tile, list and sheet.</summary>
internal static class LateClocks
{
    /// <summary>A clock that runs: it waits, and does not stand still.</summary>
    public static readonly Expression<Func<Clock, bool>> Running = clock =>
        clock.MetAt == null && clock.StoppedAt == null && clock.PausedAt == null;

    /// <summary>Exchanges with a running clock past its end.</summary>
    public static IQueryable<Exchange> Late(this IQueryable<Exchange> exchanges, DateTimeOffset at) =>
        exchanges.Where(e => e.Clocks.AsQueryable().Where(Running).Any(c => c.DueAt < at));

    /// <summary>Exchanges with a running clock that ends from this moment on and before that one.</summary>
    public static IQueryable<Exchange> Due(this IQueryable<Exchange> exchanges, DateTimeOffset from, DateTimeOffset before) =>
        exchanges.Where(e => e.Clocks.AsQueryable().Where(Running).Any(c => c.DueAt >= from && c.DueAt < before));
}
