using System.Text.RegularExpressions;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Numbers of which a spreadsheet kept the first digits only: 7.9304E+10.</summary>
internal static partial class LostDigits
{
    public static bool Are(string text) => Exponent().IsMatch(text);

    [GeneratedRegex(@"(?:^|[\s;,/])\d+(?:[.,]\d+)?[eE]\+?\d{1,3}(?:$|[\s;,/])", RegexOptions.NonBacktracking)]
    private static partial Regex Exponent();
}
