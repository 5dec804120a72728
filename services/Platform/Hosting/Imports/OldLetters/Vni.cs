using System.Text;

namespace Cooperation.Platform.Hosting.Imports.OldLetters;

/// <summary>VNI for Windows: a letter and behind it a sign for its marks; a few letters are one sign.</summary>
internal sealed class Vni : LetterKind
{
    // Tones behind a plain letter; circumflex with its tones behind a, e, o; breve with its tones behind a.
    private const string Tones = "ùøûõï";
    private const string ToneMarks = "\u0301\u0300\u0309\u0303\u0323";
    private const string Circumflex = "âáàåãä";
    private const string Breve = "êéèúüë";

    // æ ỉ, ó ĩ, ò ị, î ỵ, ô ơ, ö ư, ñ đ; í and ì are themselves.
    private const string Alone = "æóòîôöñ";
    private const string AloneLetters = "ỉĩịỵơưđ";

    public override CellRemark Remark => CellRemark.FromVni;

    public override string Convert(string text)
    {
        var converted = new StringBuilder(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            var (letter, next) = (text[place], place + 1 < text.Length ? char.ToLowerInvariant(text[place + 1]) : ' ');
            converted.Append(One(letter));
            if (Marks(char.ToLowerInvariant(letter), next) is { } marks)
            {
                converted.Append(marks);
                place++;
            }
        }

        return converted.ToString().Normalize(NormalizationForm.FormC);
    }

    private static char One(char letter)
    {
        var place = Alone.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
        return place < 0 ? letter
            : char.IsUpper(letter) ? char.ToUpperInvariant(AloneLetters[place])
            : AloneLetters[place];
    }

    private static string? Marks(char letter, char sign) =>
        "aeouyôö".Contains(letter, StringComparison.Ordinal) && Tones.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var tone
            ? ToneMarks[tone].ToString()
        : "aeo".Contains(letter, StringComparison.Ordinal) && Circumflex.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var hat
            ? "\u0302" + (hat == 0 ? "" : ToneMarks["áàåãä".IndexOf(sign, StringComparison.Ordinal)])
        : letter == 'a' && Breve.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var bow
            ? "\u0306" + (bow == 0 ? "" : ToneMarks["éèúüë".IndexOf(sign, StringComparison.Ordinal)])
        : null;
}
