using System.Text;

namespace Cooperation.Platform.Domain.Folding;

/// <summary>Letters that look like a Vietnamese one and are another, and signs without a shape within words: some keyboards, fonts and programs type them, and nobody sees it.</summary>
public static class TypedLetters
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The text with the letters that are meant. Signs that divide words where no spaces are written stay.</summary>
    public static string Of(string text) => text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') < 0 ? text : Replaced(text);

    // Ð of Icelandic and Ɖ of Ewe for Đ, the letter OI for Ư: ƣ of an old conversion table.
    private static string Replaced(string text)
    {
        var meant = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            var letter = text[place];
            switch (letter)
            {
                case '\u00D0' or '\u0189':
                    meant.Append('Đ');
                    break;
                case '\u00F0' or '\u0256':
                    meant.Append('đ');
                    break;
                case '\u01A2':
                    meant.Append('Ư');
                    break;
                case '\u01A3':
                    meant.Append('ư');
                    break;
                case SoftHyphen or '\u2060' or '\uFEFF' or '\u180E' or '\u200E' or '\u200F':
                    break;
                case >= '\u200B' and <= '\u200D' when IsLatin(text, place - 1) && IsLatin(text, place + 1):
                    break; // Khmer, Lao and Thai divide words with them, Latin letters never.
                default:
                    meant.Append(letter);
                    break;
            }
        }

        return meant.ToString();
    }

    private static bool IsLatin(string text, int place) =>
        place >= 0
        && place < text.Length
        && (
            char.IsAsciiLetter(text[place])
            || text[place] is (>= '\u00C0' and <= '\u024F') or (>= '\u0300' and <= '\u036F') or (>= '\u1E00' and <= '\u1EFF')
        );
}
