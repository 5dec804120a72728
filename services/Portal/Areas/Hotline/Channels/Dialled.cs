using System.Text.RegularExpressions;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>A number as desks write it – <c>+855 23 …</c>, <c>máy lẻ 8090</c>, <c>fax 9090</c> – as something to press: what can't be rung stays text.</summary>
internal static partial class Dialled
{
    /// <summary>The address that rings it or writes to it; null for a fax and for what holds no number.</summary>
    public static string? AddressOf(string number)
    {
        if (Mail().Match(number) is { Success: true } mail)
        {
            return $"mailto:{mail.Value}";
        }

        var digits = Digits().Match(number);
        return digits.Success && !number.Contains("fax", StringComparison.OrdinalIgnoreCase)
            ? $"tel:{(digits.Value.StartsWith('+') ? "+" : "")}{string.Concat(digits.Value.Where(char.IsAsciiDigit))}"
            : null;
    }

    [GeneratedRegex(@"\+?[0-9][0-9 .\-]*[0-9]", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    [GeneratedRegex(@"[A-Za-z0-9._+\-]+@[A-Za-z0-9.\-]+\.[A-Za-z]{2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Mail();
}
