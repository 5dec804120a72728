using System.Linq.Expressions;
using Cooperation.Platform.Domain.Clocks;

namespace Cooperation.Platform.Records.Clocks;

/// <summary>Which records are late and which soon will be, whatever they are late with: one meaning for tile, list, sheet and file. A record that is over has no running clock.</summary>
public static class LateRecords
{
    /// <summary>A clock that runs: it waits, and does not stand still.</summary>
    public static readonly Expression<Func<Clock, bool>> Running = clock =>
        clock.MetAt == null && clock.StoppedAt == null && clock.PausedAt == null;

    /// <summary>Late: a running clock is past its end.</summary>
    public static IQueryable<T> Late<T>(this IQueryable<T> records, DateTimeOffset at)
        where T : class, IClocked => records.Where(r => r.Clocks.AsQueryable().Where(Running).Any(c => c.DueAt < at));

    /// <summary>Late with nothing.</summary>
    public static IQueryable<T> NotLate<T>(this IQueryable<T> records, DateTimeOffset at)
        where T : class, IClocked => records.Where(r => !r.Clocks.AsQueryable().Where(Running).Any(c => c.DueAt < at));

    /// <summary>Due soon: not late, and a running clock is past its warning, of which the desk has been told.</summary>
    public static IQueryable<T> DueSoon<T>(this IQueryable<T> records, DateTimeOffset at)
        where T : class, IClocked => records.NotLate(at).Where(r => r.Clocks.AsQueryable().Where(Running).Any(c => c.WarnAt <= at));

    /// <summary>Not late, and a running clock ends before that moment.</summary>
    public static IQueryable<T> DueBefore<T>(this IQueryable<T> records, DateTimeOffset at, DateTimeOffset before)
        where T : class, IClocked => records.NotLate(at).Where(r => r.Clocks.AsQueryable().Where(Running).Any(c => c.DueAt < before));

    /// <summary>Late since that moment, and not before.</summary>
    public static IQueryable<T> LateSince<T>(this IQueryable<T> records, DateTimeOffset since, DateTimeOffset at)
        where T : class, IClocked => records.Late(at).NotLate(since);
}
