using System.Globalization;
using System.Text;

namespace Cooperation.Platform.Domain.Folding;

/// <summary>How texts are made comparable, in one place: what is stored and what is asked for both go through here.</summary>
public static class TextFolding
{
    /// <summary>Lower case, without accents, đ as d, full width as half, everything but letters and digits as a space; each Chinese character a word of its own.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in Decomposed(text))
        {
            if (IsChinese(rune))
            {
                folded.Append(' ').Append(rune.ToString()).Append(' ');
            }
            else if (!IsAccent(rune))
            {
                folded.Append(IsPartOfWord(rune) ? Plain(rune) : " ");
            }
        }

        return folded.ToString().Trim();
    }

    /// <summary>Lý and Lí, Mỹ and Mĩ, Quý and Quí are one word in two spellings; Thúy and Thúi, Thy and Thi are not.</summary>
    /// <param name="word">A folded word.</param>
    public static string OneSpelling(string word) =>
        word is "hy" or "ky" or "ly" or "my" or "sy" or "ty" or "vy" or "quy" ? word[..^1] + "i" : word;

    internal static StringRuneEnumerator Decomposed(string text) =>
        TypedLetters.Of(text).Normalize(NormalizationForm.FormKD).EnumerateRunes();

    internal static string Plain(Rune rune) => rune.Value is 'đ' or 'Đ' ? "d" : Rune.ToLowerInvariant(rune).ToString();

    // Only the accents of Latin letters fall: the vowels of Khmer, Lao and Thai are marks too, and without them a name is another.
    internal static bool IsAccent(Rune rune) => rune.Value is >= 0x0300 and <= 0x036F;

    internal static bool IsChinese(Rune rune) =>
        rune.Value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    internal static bool IsPartOfWord(Rune rune) => Rune.IsLetterOrDigit(rune) || IsMark(rune);

    internal static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
