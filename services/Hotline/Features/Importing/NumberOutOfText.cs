using System.Text.RegularExpressions;
using Cooperation.Platform.Hosting.Protection;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Takes one number out of a text, however it is written there: 0912345678, 0912 345 678, +84 912.345.678. Compared as searches for people compare them.</summary>
internal static partial class NumberOutOfText
{
    // Shorter is no number of a paper or telephone: it would take years and house numbers out of a text.
    private const int Least = 6;
    private const int Most = 20;

    public static string Paper(string text, string number, string pseudonym) =>
        Without(text, BlindTerms.Document(number), BlindTerms.Document, pseudonym);

    // A word before a telephone is no part of it, whereas papers begin with letters.
    public static string Telephone(string text, string number, string pseudonym) =>
        Without(text, BlindTerms.Telephone(number), written => char.IsLetter(written[0]) ? null : BlindTerms.Telephone(written), pseudonym);

    private static string Without(string text, string? sought, Func<string, string?> term, string pseudonym)
    {
        if (sought is null || sought.Count(char.IsAsciiDigit) < Least)
        {
            return text;
        }

        var groups = Group().Matches(text);
        for (var first = 0; first < groups.Count; first++)
        {
            if (EndOf(text, groups, first, sought, term) is { } end)
            {
                text = text[..StartOf(text, groups[first].Index, end)] + pseudonym + text[end..];
                groups = Group().Matches(text);
            }
        }

        return text;
    }

    // Where the number sought ends, if it begins with this group.
    private static int? EndOf(string text, MatchCollection groups, int first, string sought, Func<string, string?> term)
    {
        var (start, end) = (groups[first].Index, groups[first].Index);
        for (var (last, length) = (first, 0); last < groups.Count; last++)
        {
            length += groups[last].Length;
            if (length > Most || !Between().IsMatch(text[end..groups[last].Index]))
            {
                return null;
            }

            end = groups[last].Index + groups[last].Length;
            if (char.IsDigit(text[end - 1]) && term(text[StartOf(text, start, end)..end]) == sought)
            {
                return end;
            }
        }

        return null;
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
