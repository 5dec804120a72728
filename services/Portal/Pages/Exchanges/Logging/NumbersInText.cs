using System.Text.RegularExpressions;

namespace Cooperation.Portal.Pages.Exchanges.Logging;

/// <summary>Finds telephone numbers and numbers of identity papers, however their digits are grouped.</summary>
internal static partial class NumbersInText
{
    // How many digits a number has with its country code.
    private static readonly (string Code, int Least, int Most)[] Countries =
    [
        ("855", 11, 12),
        ("856", 11, 13),
        ("84", 11, 12),
        ("86", 12, 13),
        ("66", 10, 11),
        ("44", 12, 12),
        ("60", 10, 12),
    ];

    public static IEnumerable<FoundAt> In(string text)
    {
        foreach (Match match in Digits().Matches(text))
        {
            foreach (var found in Read(text, match.Index, match.Index + match.Length))
            {
                yield return found;
            }
        }

        foreach (Match passport in Passport().Matches(text))
        {
            yield return new FoundAt(new Finding(FindingKind.Paper, passport.Value), passport.Index, passport.Length);
        }
    }

    // The whole run of digits is one number, or two that stand beside each other.
    private static IEnumerable<FoundAt> Read(string text, int start, int end)
    {
        if (KindOf(text, start, end) is { } whole)
        {
            return [At(whole, text, start, end)];
        }

        foreach (Match gap in Gap().Matches(text[start..end]))
        {
            var (left, right) = (start + gap.Index, start + gap.Index + gap.Length);
            if (KindOf(text, start, left) is { } first)
            {
                return [At(first, text, start, left), .. Read(text, right, end)];
            }
        }

        return [];
    }

    private static FoundAt At(FindingKind kind, string text, int start, int end) =>
        new(new Finding(kind, text[start..end].Trim()), start, end - start);

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

        return IsTelephone(written.StartsWith('+'), digits) ? FindingKind.Telephone : null;
    }

    private static bool IsTelephone(bool plus, string digits) =>
        plus ? digits.Length is >= 9 and <= 15
        : digits.StartsWith("00", StringComparison.Ordinal) ? digits.Length is >= 11 and <= 15
        : digits[0] == '0' ? digits.Length is 10 or 11
        : Countries.Any(country =>
            digits.StartsWith(country.Code, StringComparison.Ordinal) && digits.Length >= country.Least && digits.Length <= country.Most
        );

    private static bool IsBesideSlash(string text, int start, int end) =>
        (start > 0 && text[start - 1] == '/') || (end < text.Length && text[end] == '/');

    [GeneratedRegex(@"(?<![\w.\-])(?:\+?\(?\d)[\d \u00A0.\-()]{6,30}\d(?!\w)", RegexOptions.None, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[ \u00A0]+", RegexOptions.NonBacktracking)]
    private static partial Regex Gap();

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
