using Cooperation.Portal.Clients;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.People;

/// <summary>What somebody has seen of one kind, however often: ten searches must not bury the one reading.</summary>
public sealed record SeenBySomebody(ReadingRow Last, int Times, DateTimeOffset Since, string People)
{
    /// <summary>Grouped as the account of a recall is; a glass and each person opened stay lines of their own, who was found by searches stands together.</summary>
    public static IReadOnlyList<SeenBySomebody> Of(IReadOnlyList<ReadingRow> readings) =>
        [
            .. readings
                .OrderByDescending(reading => reading.At)
                .GroupBy(reading =>
                    (
                        reading.Account,
                        reading.Desk,
                        reading.What,
                        reading.BreakGlass,
                        reading.What == Known.Reading.Search ? null : reading.Person
                    )
                )
                .Select(same => new SeenBySomebody(
                    same.First(),
                    same.Select(reading => reading.At).Distinct().Count(),
                    same.Last().At,
                    string.Join(
                        ", ",
                        same.Select(reading => reading.Person).OfType<string>().Distinct(StringComparer.Ordinal).Order(PersonOrder)
                    )
                )),
        ];

    // N2 before N10.
    private static readonly Comparer<string> PersonOrder = Comparer<string>.Create(
        static (one, other) => (one.Length, one).CompareTo((other.Length, other))
    );
}
