using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Importing;

/// <summary>Numbers that follow one another, taken for an import at once (R11).</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Year">The year.</param>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many.</param>
internal sealed record NumberBlock(string Partner, int Year, long First, int Count)
{
    /// <summary>Takes blocks in the order of their keys, so that two imports never wait for each other. The transaction has to end at once: desks that log wait for it.</summary>
    public static async Task<IReadOnlyList<NumberBlock>> TakeAsync(
        HotlineDbContext db,
        IEnumerable<KeyValuePair<(string Partner, int Year), int>> counts,
        CancellationToken cancellationToken
    )
    {
        var blocks = new List<NumberBlock>();
        foreach (var ((partner, year), count) in counts.OrderBy(block => block.Key.Partner, StringComparer.Ordinal).ThenBy(b => b.Key.Year))
        {
            var last = await db
                .Database.SqlQuery<long>(
                    $"""
                    insert into hotline.reference_counters as counter (partner, year, last) values ({partner}, {year}, {count})
                    on conflict (partner, year) do update set last = counter.last + {count}
                    returning last as "Value"
                    """
                )
                .ToListAsync(cancellationToken);
            blocks.Add(new(partner, year, last[0] - count + 1, count));
        }

        return blocks;
    }

    /// <summary>Whether others have taken numbers after it. Asks without a lock: what is true may change until the number goes back.</summary>
    public async Task<bool> IsFollowedAsync(HotlineDbContext db, CancellationToken cancellationToken)
    {
        var last = await db
            .Database.SqlQuery<long>(
                $"""select last as "Value" from hotline.reference_counters where partner = {Partner} and year = {Year}"""
            )
            .ToListAsync(cancellationToken);
        return last[0] != First + Count - 1;
    }

    /// <summary>Gives blocks back, all or none: possible while nobody has taken a number after them, or there would be a gap.</summary>
    public static async Task<bool> GiveBackAsync(
        HotlineDbContext db,
        IReadOnlyList<NumberBlock> blocks,
        CancellationToken cancellationToken
    )
    {
        foreach (var (partner, year, first, count) in blocks)
        {
            var given = await db.Database.ExecuteSqlAsync(
                $"update hotline.reference_counters set last = {first - 1} where partner = {partner} and year = {year} and last = {first + count - 1}",
                cancellationToken
            );
            if (given == 0)
            {
                return false;
            }
        }

        return true;
    }
}
