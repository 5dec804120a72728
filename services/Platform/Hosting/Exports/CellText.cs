using System.Globalization;
using System.Text.RegularExpressions;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Platform.Hosting.Exports;

/// <summary>Values as people read them in a file.</summary>
internal static partial class CellText
{
    // What a spreadsheet takes for the beginning of a formula, the full-width signs too, which some of them fold.
    private const string FormulaSigns = "=+-@\t\r\n＝＋－＠";

    /// <summary>Whether a spreadsheet might run this text as a formula.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && FormulaSigns.Contains(text[0]);

    /// <summary>
    /// The text with an apostrophe before it where it looks like a formula; a spreadsheet then shows it as it stands. Within it too, where a spreadsheet that
    /// separates by another sign, or takes a line for a row, would begin a cell.
    /// </summary>
    public static string Harmless(string text) => InnerFormula().Replace(LooksLikeFormula(text) ? "'" + text : text, "${before}'${sign}");

    /// <summary>A value as text: moments and days by Viet Nam's clock and in its order, numbers without grouping and with this decimal sign.</summary>
    public static string Of(object? value, NumberFormatInfo numbers) =>
        value switch
        {
            null => "",
            string text => Harmless(text),
            DateTimeOffset moment => VietnamTime.At(moment).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
            IFormattable number => number.ToString(null, numbers),
            _ => throw new ArgumentException($"A cell can't hold {value.GetType().Name}.", nameof(value)),
        };

    [GeneratedRegex(
        "(?<before>[;,\\t\\r\\n]\"*)(?<sign>[=+\\-@＝＋－＠])",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex InnerFormula();
}
