using System.Linq.Expressions;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Cooperation.Platform.Records.Lists;

/// <summary>
/// Pages of a list by the key of the last row seen: page 1,000 costs what page 1 costs (R27), and a row that comes in between neither doubles nor hides
/// another. Time alone is no key, so the record's own stands behind it; both go into one comparison, which an index over both answers.
/// </summary>
public static class Keyset
{
    /// <summary>The rows after a cursor, the newest first.</summary>
    /// <param name="rows">What the list shows.</param>
    /// <param name="after">The key that the page before ended with (<see cref="Cursor.ReadTimed"/>); null for the first page.</param>
    /// <param name="at">The time by which the list stands.</param>
    /// <param name="key">The key of a row.</param>
    /// <param name="keyOf">The key as a type of its own.</param>
    public static IQueryable<TRow> NewestFirst<TRow, TKey>(
        this IQueryable<TRow> rows,
        (DateTimeOffset At, Guid Id)? after,
        Expression<Func<TRow, DateTimeOffset>> at,
        Expression<Func<TRow, TKey>> key,
        Func<Guid, TKey> keyOf
    )
        where TKey : notnull
    {
        if (after is { } last)
        {
            var (time, id) = (last.At, keyOf(last.Id));
            rows = rows.Where(Over(at, key, (a, k) => EF.Functions.LessThan(ValueTuple.Create(a, k), ValueTuple.Create(time, id))));
        }

        return rows.OrderByDescending(at).ThenByDescending(key);
    }

    /// <summary>The rows after a cursor, the oldest or the next due first.</summary>
    /// <inheritdoc cref="NewestFirst"/>
    public static IQueryable<TRow> EarliestFirst<TRow, TKey>(
        this IQueryable<TRow> rows,
        (DateTimeOffset At, Guid Id)? after,
        Expression<Func<TRow, DateTimeOffset>> at,
        Expression<Func<TRow, TKey>> key,
        Func<Guid, TKey> keyOf
    )
        where TKey : notnull
    {
        if (after is { } last)
        {
            var (time, id) = (last.At, keyOf(last.Id));
            rows = rows.Where(Over(at, key, (a, k) => EF.Functions.GreaterThan(ValueTuple.Create(a, k), ValueTuple.Create(time, id))));
        }

        return rows.OrderBy(at).ThenBy(key);
    }

    /// <summary>Reads one page, and one row more to know whether another follows.</summary>
    public static async Task<Page<TRow>> PageAsync<TRow>(
        this IQueryable<TRow> rows,
        int size,
        Func<TRow, string> cursor,
        CancellationToken cancellationToken
    ) => Page.Of(await rows.Take(size + 1).ToListAsync(cancellationToken), size, cursor);

    private static Expression<Func<TRow, bool>> Over<TRow, TKey>(
        Expression<Func<TRow, DateTimeOffset>> at,
        Expression<Func<TRow, TKey>> key,
        Expression<Func<DateTimeOffset, TKey, bool>> comparison
    )
    {
        var row = at.Parameters[0];
        var keyOfRow = ReplacingExpressionVisitor.Replace(key.Parameters[0], row, key.Body);
        var compared = new ReplacingExpressionVisitor([.. comparison.Parameters], [at.Body, keyOfRow]).Visit(comparison.Body);
        return Expression.Lambda<Func<TRow, bool>>(compared, row);
    }
}
