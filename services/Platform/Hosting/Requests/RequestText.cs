using System.Globalization;
using System.Text;
using System.Text.Json;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Folding;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>Text as people type it, brought into the one form in which it is stored: composed (R15), in the letters that are meant, trimmed, line breaks as \n.</summary>
internal static class RequestText
{
    public static string? Read(JsonElement value, bool multiLine, out Text? wrong)
    {
        wrong = null;
        if (value.ValueKind != JsonValueKind.String)
        {
            wrong = RequestTexts.NotText;
            return null;
        }

        string text;
        try
        {
            text = value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escape \uD800 without its second half: the reader has no character for it.
            wrong = RequestTexts.Surrogate;
            return null;
        }

        return Normal(text, multiLine, out wrong);
    }

    private static string? Normal(string text, bool multiLine, out Text? wrong)
    {
        wrong = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]))
            {
                if (!Rune.TryGetRuneAt(text, i, out _))
                {
                    wrong = RequestTexts.Surrogate;
                    return null;
                }

                i++;
            }
            else if (IsForbidden(text[i], multiLine))
            {
                wrong = RequestTexts.ControlCharacter;
                return null;
            }
        }

        var normal = TypedLetters.Of(text.ReplaceLineEndings("\n")).Normalize(NormalizationForm.FormC).Trim();
        return normal.EnumerateRunes().Any(IsSeen) ? normal : "";
    }

    // What holds nothing but characters without a shape is blank. Inside a text they stay: Khmer and Lao divide words with U+200B.
    private static bool IsSeen(Rune rune) =>
        !Rune.IsWhiteSpace(rune)
        && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format
        && rune.Value is not (0x034F or 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0);

    // Beside the control characters: those that turn the reading direction, with which a text shows other than it is,
    // and U+FFFE/U+FFFF, which are no characters and which String.Normalize refuses.
    private static bool IsForbidden(char c, bool multiLine) =>
        (char.IsControl(c) && !(multiLine && c is '\n' or '\r' or '\t'))
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFFFE' or '\uFFFF';
}
