using System.Text;
using System.Text.RegularExpressions;
using Cooperation.Platform.Domain.Folding;
using Cooperation.Platform.Hosting.Protection;
using Cooperation.Platform.Hosting.Telephones;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Numbers of papers and telephones, in every way they may stand in a text: 0912345678, 0912 345 678, +84 912.345.678, a number of before a renumbering.</summary>
internal sealed partial class NumbersOfPeople
{
    // Shorter is no number of a paper or telephone: it would take years and house numbers out of a text.
    private const int Least = 6;
    private const int Most = 20;

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

        var groups = Group().Matches(text).Select(group => (Start: group.Index, End: group.Index + group.Length)).ToArray();
        for (var first = 0; first < groups.Length; first++)
        {
            if (Longest(text, groups, first) is var (last, pseudonym))
            {
                yield return new(StartOf(text, groups[first].Start, groups[last].End), groups[last].End, pseudonym);
                first = last;
            }
        }
    }

    // A word before a telephone is no part of it, whereas papers begin with letters.
    private (int Last, string Pseudonym)? Longest(string text, (int Start, int End)[] groups, int first)
    {
        (int, string)? longest = null;
        var number = new StringBuilder();
        var isTelephone = char.IsDigit(text[groups[first].Start]);
        for (var last = first; last < groups.Length; last++)
        {
            var (start, end) = groups[last];
            if (
                end - groups[first].Start > Most * 2
                || (last > first && !Between().IsMatch(text.AsSpan(groups[last - 1].End, start - groups[last - 1].End)))
            )
            {
                break;
            }

            number.Append(TextFolding.Fold(text[start..end]));
            isTelephone &= char.IsDigit(text[start]);
            if (number.Length > Most)
            {
                break;
            }

            var written = number.ToString().ToUpperInvariant();
            if (
                char.IsDigit(text[end - 1])
                && (papers.TryGetValue(written, out var known) || (isTelephone && telephones.TryGetValue(written, out known)))
            )
            {
                longest = (last, known);
            }
        }

        return longest;
    }

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
}
