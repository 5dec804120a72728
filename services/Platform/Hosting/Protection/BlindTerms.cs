using System.Globalization;
using System.Text;

namespace Cooperation.Platform.Hosting.Protection;

/// <summary>The terms under which a protected detail is found (R20): unordered pairs of folded name words, whole paper numbers, whole telephone numbers; never a single common word.</summary>
public static class BlindTerms
{
    /// <summary>Every unordered pair of words of a name: <c>Nguyễn Thị Đào</c> gives <c>nguyen thi</c>, <c>dao nguyen</c>, <c>dao thi</c>. A name of one word gives nothing.</summary>
    public static IReadOnlyList<string> PairsOf(string name)
    {
        string[] words =
        [
            .. Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        return [.. words.SelectMany((first, place) => words.Skip(place + 1).Select(second => $"{first} {second}"))];
    }

    /// <summary>A paper number without spaces and signs, upper case; null when nothing is left.</summary>
    public static string? Document(string number)
    {
        var plain = new string([.. Fold(number).Where(char.IsLetterOrDigit)]).ToUpperInvariant();
        return plain.Length == 0 ? null : plain;
    }

    /// <summary>A telephone number as digits with the country's prefix: 0 and 84 at the beginning mean Viet Nam; 00 and + stand before a country. Null when nothing is left.</summary>
    public static string? Telephone(string number)
    {
        var digits = new string([.. number.Where(char.IsAsciiDigit)]);
        if (digits.StartsWith("00", StringComparison.Ordinal))
        {
            digits = digits[2..];
        }
        else if (!number.Contains('+', StringComparison.Ordinal) && digits.StartsWith('0'))
        {
            digits = "84" + digits[1..];
        }

        return digits.Length == 0 ? null : digits;
    }

    /// <summary>Lower case, without accents, đ as d, everything but letters and digits as a space.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(
                    c is 'đ' or 'Đ' ? 'd'
                    : char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c)
                    : ' '
                );
            }
        }

        return folded.ToString().Trim();
    }
}
