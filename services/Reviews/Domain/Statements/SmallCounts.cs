namespace Cooperation.Reviews.Domain.Statements;

/// <summary>
/// Counts from 1 to 4, of persons, cases or exchanges, do not leave, nor does what they could be reckoned from: beside the total, the lines that are hidden are two at least and five or more together. All are
/// hidden alike, so that nobody sees which of them are small. Nobody is no person: a zero stays.
/// </summary>
public static class SmallCounts
{
    /// <summary>The smallest count that may be told.</summary>
    public const long Least = 5;

    /// <summary>Whether a count is too small to be told.</summary>
    public static bool IsSmall(long count) => count is > 0 and < Least;

    /// <summary>Which lines of a table are hidden whose total is their sum.</summary>
    /// <param name="lines">The counts.</param>
    /// <param name="hiddenBefore">Lines that something else which was told has hidden: they stay so, or one could be held against the other.</param>
    public static IReadOnlyList<bool> HiddenOf(IReadOnlyList<long> lines, IReadOnlyList<bool>? hiddenBefore = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        bool[] hidden = [.. lines.Select((count, place) => IsSmall(count) || (hiddenBefore?[place] ?? false))];
        var rest = new Queue<int>(
            Enumerable.Range(0, lines.Count).Where(place => !hidden[place] && lines[place] > 0).OrderBy(place => lines[place])
        );
        while (!IsSafe(lines, hidden) && rest.TryDequeue(out var next))
        {
            hidden[next] = true;
        }

        // One line is all there is, and it is the total: only something told before hid it, and its total was hidden with it then.
        return IsSafe(lines, hidden) || IsSmall(lines.Sum()) ? hidden : [.. lines.Select(IsSmall)];
    }

    private static bool IsSafe(IReadOnlyList<long> lines, bool[] hidden)
    {
        var (count, sum) = (0, 0L);
        for (var place = 0; place < lines.Count; place++)
        {
            if (hidden[place])
            {
                (count, sum) = (count + 1, sum + lines[place]);
            }
        }

        return count == 0 || (count >= 2 && sum >= Least);
    }
}
