namespace Cooperation.Reviews.Domain.Statements;

/// <summary>
/// What is left where statements of single partners are subtracted from one of all. The rest is too small, or it is a single number that a statement hid: then the number that it is reckoned from does not leave.
/// </summary>
public static class Complements
{
    /// <summary>Whether what is left tells what may not be told.</summary>
    /// <param name="rest">The partners that no statement tells of, each with its count.</param>
    public static bool Tell(IEnumerable<PartnerCount> rest)
    {
        var left = rest.Where(partner => partner.Count > 0).ToList();
        return SmallCounts.IsSmall(left.Sum(partner => partner.Count)) || left is [{ IsHidden: true }];
    }

    /// <summary>
    /// A column of a table beside others: which lines are hidden, and whether its total is. Beside a total that is told the lines that are hidden and can't be had elsewhere are two at least and five or more together;
    /// where there are no such lines, the total is hidden with them.
    /// </summary>
    /// <param name="lines">The counts.</param>
    /// <param name="beside">What is known of each line from other statements.</param>
    /// <param name="hidesTotal">Whether the total would give away what may not be told.</param>
    public static (IReadOnlyList<bool> Lines, bool Total) HiddenOf(
        IReadOnlyList<long> lines,
        IReadOnlyList<LineBeside> beside,
        bool hidesTotal
    )
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(beside);
        var isTotalHidden = hidesTotal || SmallCounts.IsSmall(lines.Sum());
        bool[] hidden = [.. lines.Select((count, place) => SmallCounts.IsSmall(count) || beside[place].IsToBeHidden)];
        var rest = new Queue<int>(
            Enumerable
                .Range(0, lines.Count)
                .Where(place => !hidden[place] && lines[place] > 0)
                .OrderBy(place => beside[place].IsKnown)
                .ThenBy(place => lines[place])
        );
        while (!isTotalHidden && !IsSafe())
        {
            if (rest.TryDequeue(out var next))
            {
                hidden[next] = true;
            }
            else
            {
                isTotalHidden = true;
            }
        }

        // A total that is hidden beside lines that are all told is their sum.
        if (isTotalHidden && !Enumerable.Range(0, lines.Count).Any(place => IsKept(place)) && rest.TryDequeue(out var one))
        {
            hidden[one] = true;
        }

        return (hidden, isTotalHidden);

        bool IsKept(int place) => hidden[place] && lines[place] > 0 && !beside[place].IsKnown;

        bool IsSafe()
        {
            var kept = Enumerable.Range(0, lines.Count).Where(IsKept).Select(place => lines[place]).ToList();
            return !hidden.Contains(true) || (kept.Count >= 2 && kept.Sum() >= SmallCounts.Least);
        }
    }
}

/// <summary>How many a partner has of what all have together.</summary>
/// <param name="Count">How many.</param>
/// <param name="IsHidden">Whether a statement of this partner hid it.</param>
public sealed record PartnerCount(long Count, bool IsHidden);

/// <summary>What other statements know of a line.</summary>
/// <param name="IsToBeHidden">Whether it was hidden before, or would give away something that was.</param>
/// <param name="IsKnown">Whether it can be reckoned from what was told, also if it is hidden here.</param>
public sealed record LineBeside(bool IsToBeHidden, bool IsKnown);
