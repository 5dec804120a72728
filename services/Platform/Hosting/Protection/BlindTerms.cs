using System.Globalization;
using System.Text;

namespace Cooperation.Platform.Hosting.Protection;

/// <summary>The terms under which a protected detail is found (R20): unordered pairs of folded name words, whole paper numbers, whole telephone numbers; never a single common word.</summary>
public static class BlindTerms
{
    /// <summary>How many words of a name count, as written: no name needs more, and each word more adds a pair with every other.</summary>
    public const int MostWords = 16;

    /// <summary>Every unordered pair of words of a name: <c>Nguyễn Thị Đào</c> gives <c>nguyen thi</c>, <c>dao nguyen</c>, <c>dao thi</c>. A name of one word gives nothing.</summary>
    public static IReadOnlyList<string> PairsOf(string name)
    {
        string[] words =
        [
            .. Fold(name)
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(OneSpelling)
                .Distinct(StringComparer.Ordinal)
                .Take(MostWords)
                .Order(StringComparer.Ordinal),
        ];
        return [.. words.SelectMany((first, place) => words.Skip(place + 1).Select(second => $"{first} {second}"))];
    }

    /// <summary>A paper number without spaces and signs, upper case; null when nothing is left.</summary>
    public static string? Document(string number)
    {
        var plain = new string([.. Fold(number).Where(char.IsLetterOrDigit)]).ToUpperInvariant();
        return plain.Length == 0 ? null : plain;
    }

    /// <summary>A telephone number as digits with the country's prefix, whichever way it was typed; null when nothing is left.</summary>
    public static string? Telephone(string number) => TelephoneTerm.Of(number);

    /// <summary>Lower case, without accents, đ as d, full width as half, everything but letters and digits as a space; each Chinese character a word of its own.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (IsAccent(rune))
            {
                continue;
            }

            if (rune.Value is 'đ' or 'Đ')
            {
                folded.Append('d');
            }
            else if (IsChinese(rune))
            {
                folded.Append(' ').Append(rune.ToString()).Append(' ');
            }
            else
            {
                folded.Append(IsPartOfWord(rune) ? Rune.ToLowerInvariant(rune).ToString() : " ");
            }
        }

        return folded.ToString().Trim();
    }

    // Lý and Lí, Mỹ and Mĩ, Quý and Quí are one name in two spellings; Thúy and Thúi, Thy and Thi are not.
    private static string OneSpelling(string word) =>
        word is "hy" or "ky" or "ly" or "my" or "sy" or "ty" or "vy" or "quy" ? word[..^1] + "i" : word;

    // Only the accents of Latin letters fall: the vowels of Khmer, Lao and Thai are marks too, and without them a name is another.
    private static bool IsAccent(Rune rune) => rune.Value is >= 0x0300 and <= 0x036F;

    private static bool IsChinese(Rune rune) =>
        rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    private static bool IsPartOfWord(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
