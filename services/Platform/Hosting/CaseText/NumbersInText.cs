using System.Text.RegularExpressions;
using Cooperation.Platform.Hosting.Telephones;

namespace Cooperation.Platform.Hosting.CaseText;

/// <summary>Finds telephone numbers and numbers of identity papers, however their digits are grouped.</summary>
internal static partial class NumbersInText
{
    public static IEnumerable<FoundAt> In(string text)
    {
        foreach (var (kind, start, end) in NumberRuns.Find<FindingKind>(text, KindOf))
        {
            yield return new FoundAt(new Finding(kind, text[start..end].Trim()), start, end - start);
        }

        foreach (Match passport in Passport().Matches(text))
        {
            yield return new FoundAt(new Finding(FindingKind.Paper, passport.Value), passport.Index, passport.Length);
        }
    }

    private static FindingKind? KindOf(string text, int start, int end)
    {
        var written = text[start..end];
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        var isOneGroup = written.Length == digits.Length;
        if (Date().IsMatch(written) || (IsBesideSlash(text, start, end) && digits.Length < 10))
        {
            return null;
        }

        if (PaperBefore().IsMatch(text[Math.Max(0, start - 40)..start]) && digits.Length is >= 8 and <= 12)
        {
            return FindingKind.Paper;
        }

        // The identity card of a citizen: 12 digits, the first three those of a province; the older one: 9.
        if (
            !written.StartsWith('+')
            && ((digits.Length == 12 && (digits[0] == '0' || isOneGroup)) || (digits.Length == 9 && isOneGroup && digits[0] != '0'))
        )
        {
            return FindingKind.Paper;
        }

        return TelephoneNumber.CanBeDialled(written) ? FindingKind.Telephone : null;
    }

    private static bool IsBesideSlash(string text, int start, int end) =>
        (start > 0 && text[start - 1] == '/') || (end < text.Length && text[end] == '/');

    [GeneratedRegex(@"(?:^|\D)\d{1,2}[.\-]\d{1,2}[.\-]\d{4}(?:\D|$)|(?:^|\D)\d{4}-\d{2}-\d{2}(?:\D|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Date();

    [GeneratedRegex(
        @"(?i:(?:CMND|CMTND|CCCD|căn cước|chứng minh|hộ chiếu|passport|định danh|giấy tờ)[^\d.;\n]{0,20})$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex PaperBefore();

    // A letter and 7 or 8 digits.
    [GeneratedRegex(@"(?<![\w/.\-])[A-Z] ?\d{7,8}(?![\w/])", RegexOptions.None, 1000)]
    private static partial Regex Passport();
}
