using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Records.References;

namespace Cooperation.Hotline.Data.Importing;

/// <summary>The numbers of a partner and a year that were taken for an import, as its row keeps them.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Year">The year.</param>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many.</param>
internal sealed record ImportNumbers(string Partner, int Year, long First, int Count)
{
    /// <summary>Takes blocks in the order of their keys, so that two imports never wait for each other. The transaction has to end at once: desks that log wait for it.</summary>
    public static async Task<IReadOnlyList<ImportNumbers>> TakeAsync(
        HotlineDbContext db,
        IEnumerable<KeyValuePair<(string Partner, int Year), int>> counts,
        CancellationToken cancellationToken
    )
    {
        var taken = new List<ImportNumbers>();
        foreach (var ((partner, year), count) in counts.OrderBy(block => block.Key.Partner, StringComparer.Ordinal).ThenBy(b => b.Key.Year))
        {
            var block = await db.TakeNumbersAsync(Reference.SeriesOf(partner), year, count, cancellationToken);
            taken.Add(new(partner, year, block.First, block.Count));
        }

        return taken;
    }

    /// <summary>As the counter gave them out.</summary>
    public NumberBlock AsBlock() => new(Reference.SeriesOf(Partner), Year, First, Count);
}
