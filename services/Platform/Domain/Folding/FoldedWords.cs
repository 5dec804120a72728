using System.Globalization;
using System.Text;

namespace Cooperation.Platform.Domain.Folding;

/// <summary>The words of a text, one after the other. Chinese, Khmer, Lao, Thai and Burmese put no spaces between words: there each letter with its marks stands alone, and what was typed together is looked for side by side.</summary>
public static class FoldedWords
{
    /// <summary>So many characters of a word count; nothing that people write as one word is longer.</summary>
    public const int Longest = 64;

    // Huyền, sắc, ngã, hỏi, nặng as they stand in decomposed text.
    internal static readonly char[] Tones = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

    /// <summary>The words.</summary>
    public static IEnumerable<FoldedWord> Of(string text)
    {
        var word = new StringBuilder();
        var isUnspaced = false;
        foreach (var rune in TextFolding.Decomposed(text))
        {
            var isMark = TextFolding.IsMark(rune);
            var startsAlone = TextFolding.IsChinese(rune) || (IsUnspaced(rune) && !isMark);
            if (word.Length > 0 && (startsAlone || !TextFolding.IsPartOfWord(rune) || (isUnspaced && !isMark)))
            {
                yield return Folded(word.ToString());
                word.Clear();
            }

            if (TextFolding.IsPartOfWord(rune) && !(isMark && word.Length == 0) && word.Length < Longest)
            {
                word.Append(Digit(rune) ?? rune.ToString());
                isUnspaced = startsAlone || (isMark && isUnspaced);
            }
        }

        if (word.Length > 0)
        {
            yield return Folded(word.ToString());
        }
    }

    private static FoldedWord Folded(string word)
    {
        var (start, marked, tones) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var rune in word.EnumerateRunes())
        {
            if (!TextFolding.IsAccent(rune))
            {
                start.Append(TextFolding.Plain(rune));
                marked.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (Tones.Contains((char)rune.Value))
            {
                tones.Append((char)rune.Value);
            }
            else
            {
                marked.Append((char)rune.Value);
            }
        }

        var plain = start.ToString();
        return new(
            TextFolding.OneSpelling(plain),
            plain,
            TextFolding.OneSpelling(marked.ToString()) + string.Concat(tones.ToString().Order())
        );
    }

    // Khmer and other digits are numbers like ours.
    private static string? Digit(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber
            ? ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture)
            : null;

    private static bool IsUnspaced(Rune rune) =>
        !Rune.IsDigit(rune) && rune.Value is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF);
}
