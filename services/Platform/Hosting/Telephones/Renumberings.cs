using System.Collections.Frozen;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Platform.Hosting.Telephones;

/// <summary>Prefixes of Viet Nam that were given others, out of the reference data: a call of 2016 and one of 2019 may name the same telephone. Numbers here are national ones, without 0 and country.</summary>
internal static class Renumberings
{
    private const string File = "telephone-renumberings.csv";
    private const int LongestPrefix = 3;

    private static readonly IReadOnlyList<Row> Rows = SeedFiles.Read<Row>(File);

    private static readonly FrozenDictionary<(string, int), Row> ByOld = Rows.ToFrozenDictionary(row => (row.Old, row.Digits));

    private static readonly ILookup<string, Row> ByNew = Rows.ToLookup(row => row.New, StringComparer.Ordinal);

    /// <summary>What a number of before may be since. Whether it is, the plan of today's numbers says.</summary>
    public static IEnumerable<string> Since(string national)
    {
        for (var length = 1; length <= Math.Min(LongestPrefix, national.Length); length++)
        {
            if (ByOld.TryGetValue((national[..length], national.Length), out var row))
            {
                yield return row.New + national[length..];
            }
        }
    }

    /// <summary>How a number of today was written before.</summary>
    public static IEnumerable<string> Before(string national)
    {
        for (var length = 1; length <= Math.Min(LongestPrefix, national.Length); length++)
        {
            foreach (var row in ByNew[national[..length]])
            {
                if (row.Digits == row.Old.Length + national.Length - length)
                {
                    yield return row.Old + national[length..];
                }
            }
        }
    }

    // Public so that the reader of seeds can make it.
    public sealed record Row(string Old, string New, int Digits);
}
