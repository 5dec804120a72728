using System.Globalization;
using System.Text.RegularExpressions;
using Cooperation.Platform.Hosting.Imports.OldLetters;
using ExcelNumberFormat;

namespace Cooperation.Platform.Hosting.Imports.Workbooks;

/// <summary>How the cells of one style show a number, and of which kind their letters are.</summary>
/// <param name="code">The format's code; null for the general one.</param>
/// <param name="letters">The kind of letters of the font; null for fonts of Unicode.</param>
internal sealed partial class CellFormat(string? code, LetterKind? letters)
{
    public static readonly CellFormat General = new(null, null);

    // Longer numbers than a spreadsheet keeps: it writes zeros for the digits behind.
    private const double FirstCut = 1e15;

    // Without grouping: a telephone is no amount, and a comma stands between two of them.
    private static readonly CultureInfo Plain = new(CultureInfo.InvariantCulture.Name) { NumberFormat = { NumberGroupSeparator = "" } };

    private readonly NumberFormat? format = code is null ? null : new NumberFormat(code);
    private readonly ShownParts shown = code is null ? default : ShownParts.Of(code);

    public LetterKind? Letters => letters;

    /// <summary>A number as it is shown, and the moment that it counts to.</summary>
    /// <param name="stored">The number as it stands in the file.</param>
    /// <param name="since1904">Whether days are counted from 1904.</param>
    public SheetCell Read(string stored, bool since1904)
    {
        if (!double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return new(stored.Length == 0 ? null : stored);
        }

        if (shown.IsMoment && format is { IsValid: true } && SerialDay.Moment(number, since1904) is { } moment)
        {
            return ReadMoment(number, moment, since1904);
        }

        return Math.Abs(number) >= FirstCut ? new(null, Remark: CellRemark.DigitsLost) : new(Shown(number, Written(stored)));
    }

    // A year alone, or a month of a year, has no day: none is made up.
    private SheetCell ReadMoment(double number, DateTime moment, bool since1904) =>
        shown switch
        {
            { Day: false, Month: true, Year: true } => new(moment.ToString("MM/yyyy", CultureInfo.InvariantCulture)),
            { Day: false, Year: true } => new(moment.ToString("yyyy", CultureInfo.InvariantCulture)),
            { Day: false, Month: true } => new(Formatted(number, since1904)),
            _ => new(Formatted(number, since1904) ?? moment.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture), moment),
        };

    // As shown where all digits that were written are shown: 0912345678. Where the display rounds, shortens or hides them, as written.
    private string Shown(double number, string written)
    {
        var text = written is ['-', ..] ? null : Formatted(number, since1904: false);
        if (text is null || MadeUpDecimals().IsMatch(text))
        {
            return written;
        }

        var digits = Digits(written);
        return digits.Length > 0 && Digits(text).Contains(digits, StringComparison.Ordinal) ? text : written;
    }

    private string? Formatted(double number, bool since1904)
    {
        try
        {
            return format is { IsValid: true } ? format.Format(number, Plain, since1904).Trim() : null;
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or OverflowException or InvalidOperationException)
        {
            return null; // A code that the library can't follow.
        }
    }

    private static string Digits(string text) => new string([.. text.Where(char.IsAsciiDigit)]).TrimStart('0');

    /// <summary>A telephone number typed as a number is read as it was typed, and not as 9.12345678E8.</summary>
    private static string Written(string number) =>
        number.AsSpan().IndexOfAny('e', 'E', '.') >= 0
        && decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact.ToString("0.##########", CultureInfo.InvariantCulture)
            : number;

    [GeneratedRegex(@"[.,]0+[^0-9]*$", RegexOptions.NonBacktracking)]
    private static partial Regex MadeUpDecimals();
}
