using System.Text.RegularExpressions;
using Cooperation.Platform.Domain.Folding;
using Cooperation.Platform.Hosting.Protection;
using Cooperation.Platform.Hosting.Telephones;
using Cooperation.Platform.Records.People;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Numbers of papers and telephones, in every way they may stand in a text: 0912345678, 0912 345 678, +84 912.345.678, a number of before a renumbering.</summary>
internal sealed partial class NumbersOfPeople
{
    // Shorter is no number of a paper or telephone: it would take years and house numbers out of a text.
    private const int Least = 6;
    private const int Most = 20;

    // With what may stand between its groups.
    private const int Widest = Most * 2;

    private readonly Dictionary<string, string> papers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> telephones = new(StringComparer.Ordinal);

    public void KnowPaper(string number, string pseudonym)
    {
        foreach (var term in BlindTerms.SoughtDocuments(number).Where(term => term.Count(char.IsAsciiDigit) >= Least))
        {
            papers.TryAdd(term, pseudonym);
        }
    }

    public void KnowTelephone(string field, string pseudonym)
    {
        var numbers = NumberRuns.Telephones(field);
        foreach (var writing in (numbers.Count > 0 ? numbers : [field]).SelectMany(TelephoneNumber.WritingsOf))
        {
            telephones.TryAdd(writing, pseudonym);
        }
    }

    /// <summary>The numbers in a text, the longest where several begin.</summary>
    public IEnumerable<PersonInText> In(string text)
    {
        if (papers.Count + telephones.Count == 0)
        {
            yield break;
        }

        var groups = GroupsOf(text);
        for (var first = 0; first < groups.Count; first++)
        {
            if (Longest(text, groups, first) is var (last, pseudonym))
            {
                yield return new(StartOf(text, groups[first].Start, groups[last].End), groups[last].End, pseudonym);
                first = last;
            }
        }
    }

    // Each is folded once, however many numbers may begin before it.
    private static List<NumberGroup> GroupsOf(string text)
    {
        var groups = new List<NumberGroup>();
        foreach (var found in Group().EnumerateMatches(text))
        {
            var (start, end) = (found.Index, found.Index + found.Length);
            var goesOn = groups.Count > 0 && Between().IsMatch(text.AsSpan(groups[^1].End, start - groups[^1].End));
            groups.Add(new(start, end, found.Length > Widest ? "" : TextFolding.Fold(text[start..end]).ToUpperInvariant(), goesOn));
        }

        return groups;
    }

    // A word before a telephone is no part of it, whereas papers begin with letters.
    private (int Last, string Pseudonym)? Longest(string text, List<NumberGroup> groups, int first)
    {
        (int, string)? longest = null;
        Span<char> number = stackalloc char[Most];
        var length = 0;
        var isTelephone = char.IsDigit(text[groups[first].Start]);
        for (var last = first; last < groups.Count; last++)
        {
            var group = groups[last];
            if (group.End - groups[first].Start > Widest || (last > first && !group.GoesOn) || !group.Folded.TryCopyTo(number[length..]))
            {
                break;
            }

            length += group.Folded.Length;
            isTelephone &= char.IsDigit(text[group.Start]);
            if (char.IsDigit(text[group.End - 1]) && Known(number[..length], isTelephone) is { } known)
            {
                longest = (last, known);
            }
        }

        return longest;
    }

    private string? Known(ReadOnlySpan<char> written, bool isTelephone) =>
        papers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out var known)
        || (isTelephone && telephones.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out known))
            ? known
            : null;

    // A plus before the country belongs to the number, and a bracket that is closed within it.
    private static int StartOf(string text, int start, int end)
    {
        if (start > 0 && text[start - 1] == '+')
        {
            start--;
        }

        var written = text.AsSpan(start, end - start);
        return start > 0 && text[start - 1] == '(' && written.Count(')') > written.Count('(') ? start - 1 : start;
    }

    [GeneratedRegex(@"\d+|[\p{L}\p{M}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Group();

    [GeneratedRegex(@"^[ \u00A0.\-–()]{0,3}$", RegexOptions.NonBacktracking)]
    private static partial Regex Between();

    // Digits or letters that stand together, how they read in a number, and whether the same number may go on here from the group before.
    private readonly record struct NumberGroup(int Start, int End, string Folded, bool GoesOn);
}
