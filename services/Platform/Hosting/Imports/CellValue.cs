using System.Text;
using System.Text.RegularExpressions;
using Cooperation.Platform.Domain.Folding;
using Cooperation.Platform.Hosting.Imports.OldLetters;

namespace Cooperation.Platform.Hosting.Imports;

/// <summary>Texts of cells in the one form in which they are compared and kept.</summary>
internal static partial class CellValue
{
    /// <summary>Composed (R15: Windows-1258 and some keyboards write marks apart), trimmed, in today's letters, without the apostrophe that made a formula harmless when it was exported.</summary>
    /// <param name="text">The text as it stands in the file.</param>
    /// <param name="font">Of which kind the letters of the cell's font are.</param>
    public static SheetCell Of(string text, LetterKind? font = null)
    {
        var trimmed = text.Trim().Trim('\u00A0', '\uFEFF');
        if (trimmed.Length == 0)
        {
            return default;
        }

        if (trimmed.Contains('\uFFFD', StringComparison.Ordinal))
        {
            return new(null, Remark: CellRemark.LettersLost);
        }

        if (CutNumber().IsMatch(trimmed))
        {
            return new(null, Remark: CellRemark.DigitsLost);
        }

        // First, for one of the old letters stands where Unicode has its soft hyphen.
        var remark = OldText.Convert(trimmed, font, out var today);
        return new(Composed(today), Remark: remark);
    }

    private static string Composed(string text)
    {
        try
        {
            var composed = TypedLetters.Of(text).Normalize(NormalizationForm.FormC).Trim();
            return composed is ['\'', var sign, ..] && "=+-@".Contains(sign, StringComparison.Ordinal) ? composed[1..] : composed;
        }
        catch (ArgumentException)
        {
            return text; // Half a character: whoever checks the text names it.
        }
    }

    [GeneratedRegex(@"^[+-]?[0-9]([.,][0-9]+[Ee]\+?|[Ee]\+)[0-9]{2,3}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex CutNumber();
}
