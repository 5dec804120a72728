using System.Text.RegularExpressions;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Imports.OldLetters;

/// <summary>Tells by a cell's font and by its words whether its letters are of before Unicode, and turns them. A name taken over as gibberish would be found by nobody.</summary>
internal static partial class OldText
{
    private const double Most = 0.6;

    private static readonly CellRemark Unsure = new(
        new Text(
            "Phông của ô là kiểu cũ (.VnTime, VNI) nhưng không rõ chữ theo bảng mã nào. Chuyển ô sang phông Unicode (Times New Roman, Arial) rồi gửi lại.",
            "The font of the cell is of before Unicode (.VnTime, VNI), and its letters could be of either kind. Turn the cell to a font of Unicode (Times New Roman, Arial) and send it again."
        ),
        IsWrong: true
    );

    /// <summary>What is to be known of the text; <paramref name="today"/> is what it says.</summary>
    public static CellRemark? Convert(string text, LetterKind? font, out string today)
    {
        today = text;
        if (text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') < 0 || IsUnicode(text))
        {
            return null;
        }

        var words = WordsOf(text);
        var asItStands = words.Count(Syllable.Is);
        if (KindOf(words, asItStands, font) is { } kind)
        {
            today = kind.Convert(text);
            return kind.Remark;
        }

        // Each of its words means something in both: Lê may be Lê, and under the old font Lờ.
        var isBoth =
            font is not null && words.Length > 0 && asItStands == words.Length && words.All(font.Reads) && font.Convert(text) != text;
        return isBoth ? Unsure : null;
    }

    /// <summary>How much of a text's words with marks are Vietnamese as they stand, from 0 to 1.</summary>
    public static double ShareOfToday(string text) =>
        Share([.. Letters().Matches(text).Select(word => word.Value).Where(IsMarked)], Syllable.Is);

    /// <summary>The same, were its letters of before Unicode.</summary>
    public static double ShareOfOld(string text) => LetterKind.All.Max(kind => Share(WordsOf(text), kind.Reads));

    private static double Share(string[] words, Func<string, bool> isRight) =>
        words.Count(IsLong) is > 0 and var count ? (double)words.Count(word => IsLong(word) && isRight(word)) / count : 0;

    // A letter alone is a word in many readings.
    private static bool IsLong(string word) => word.Length > 1;

    private static LetterKind? KindOf(string[] words, int asItStands, LetterKind? font)
    {
        IEnumerable<LetterKind> kinds = font is null ? LetterKind.All : [font];
        var (kind, count) = kinds.Select(kind => (Kind: kind, Count: words.Count(kind.Reads))).MaxBy(found => found.Count);
        return
            count > asItStands
            && (font is not null || count > 1 || words.Any(HoldsASign))
            && count >= words.Length * Most
            && words.Any(word => word.Length > 1 && word.Any(char.IsAsciiLetter) && !Syllable.Is(word) && kind.Reads(word))
            ? kind
            : null;
    }

    // x¸c: no language writes that. A single word of letters may be somebody's name: Loïc.
    private static bool HoldsASign(string word) => word.Any(sign => !char.IsLetter(sign));

    // Letters that only Unicode has: then nothing else in the cell is of before it.
    private static bool IsUnicode(string text) =>
        text.AsSpan().IndexOfAnyInRange('\u0100', '\u024F') >= 0
        || text.AsSpan().IndexOfAnyInRange('\u0300', '\u1FFF') >= 0
        || text.AsSpan().IndexOfAnyInRange('\u2E80', '\uFEFE') >= 0;

    private static string[] WordsOf(string text) => [.. Word().Matches(text).Select(word => word.Value).Where(IsMarked)];

    private static bool IsMarked(string word) => word.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') >= 0;

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Letters();

    // Signs of old letters are no letters: © is â.
    [GeneratedRegex("[A-Za-z\u00A1-\u00FF]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
