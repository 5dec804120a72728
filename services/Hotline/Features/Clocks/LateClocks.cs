using System.Linq.Expressions;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;

namespace Cooperation.Hotline.Features.Clocks;

/// <summary>Which exchanges are late and which soon will be, whatever they are late with: one meaning for tile, list, sheet and file.</summary>
internal static class LateClocks
{
    /// <summary>A clock that runs: it waits, and does not stand still.</summary>
    public static readonly Expression<Func<Clock, bool>> Running = clock =>
        clock.MetAt == null && clock.StoppedAt == null && clock.PausedAt == null;

    /// <summary>Late: a running clock is past its end. What is closed has none.</summary>
    public static IQueryable<Exchange> Late(this IQueryable<Exchange> exchanges, DateTimeOffset at) =>
        exchanges.Open().Where(e => e.Clocks.AsQueryable().Where(Running).Any(c => c.DueAt < at));

    /// <summary>Late with nothing.</summary>
    public static IQueryable<Exchange> NotLate(this IQueryable<Exchange> exchanges, DateTimeOffset at) =>
        exchanges.Where(e => !e.Clocks.AsQueryable().Where(Running).Any(c => c.DueAt < at));

    /// <summary>Due soon: not late, and a running clock is past its warning, of which the desk has been told.</summary>
    public static IQueryable<Exchange> DueSoon(this IQueryable<Exchange> exchanges, DateTimeOffset at) =>
        exchanges.Open().NotLate(at).Where(e => e.Clocks.AsQueryable().Where(Running).Any(c => c.WarnAt <= at));

    /// <summary>Not late, and a running clock ends before that moment.</summary>
    public static IQueryable<Exchange> DueBefore(this IQueryable<Exchange> exchanges, DateTimeOffset at, DateTimeOffset before) =>
        exchanges.Open().NotLate(at).Where(e => e.Clocks.AsQueryable().Where(Running).Any(c => c.DueAt < before));

    /// <summary>Late since that moment, and not before.</summary>
    public static IQueryable<Exchange> LateSince(this IQueryable<Exchange> exchanges, DateTimeOffset since, DateTimeOffset at) =>
        exchanges.Late(at).NotLate(since);
}
