using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Lists;

/// <summary>How many rows there are, counted so far only as it costs nothing much (R27): whoever reads '1.000+' narrows the filter.</summary>
/// <param name="Count">So many; at most <see cref="Counted"/>.</param>
/// <param name="More">Whether there are more than that.</param>
public sealed record CappedCount(int Count, bool More)
{
    /// <summary>So far is counted.</summary>
    public const int Counted = 1000;

    /// <summary>Of rows that were counted already, or of which at least one more than <see cref="Counted"/> was.</summary>
    public static CappedCount Of(int count) => new(Math.Min(count, Counted), count > Counted);
}

/// <summary>Counts no further than anybody reads.</summary>
public static class CappedCounting
{
    /// <summary>Counts the rows, up to <see cref="CappedCount.Counted"/>.</summary>
    public static async Task<CappedCount> CountCappedAsync<TRow>(this IQueryable<TRow> rows, CancellationToken cancellationToken) =>
        CappedCount.Of(await rows.Take(CappedCount.Counted + 1).CountAsync(cancellationToken));
}
