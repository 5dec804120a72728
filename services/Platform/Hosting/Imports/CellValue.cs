using System.Text;

namespace Cooperation.Platform.Hosting.Imports;

/// <summary>Texts of cells in the one form in which they are compared and kept.</summary>
internal static class CellValue
{
    /// <summary>Composed (R15: Windows-1258 and some keyboards write marks apart), trimmed, without the apostrophe that made a formula harmless when it was exported.</summary>
    public static SheetCell Of(string text)
    {
        var trimmed = text.Trim().Trim('\u00A0', '\uFEFF');
        if (trimmed.Length == 0)
        {
            return default;
        }

        try
        {
            var composed = trimmed.IsNormalized(NormalizationForm.FormC) ? trimmed : trimmed.Normalize(NormalizationForm.FormC);
            return new(composed is ['\'', var sign, ..] && "=+-@".Contains(sign, StringComparison.Ordinal) ? composed[1..] : composed);
        }
        catch (ArgumentException)
        {
            return new(trimmed); // Half a character: whoever checks the text names it.
        }
    }
}
