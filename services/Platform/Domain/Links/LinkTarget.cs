using System.Text.RegularExpressions;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Domain.Links;

/// <summary>What can stand at the other end of a link.</summary>
public static partial class LinkTarget
{
    /// <summary>Whether a text is a reference or a record's code: words of capital letters and digits joined by hyphens, the first of letters, the last with a number.</summary>
    public static bool IsReference(string text) => text.Length <= ReferenceSeries.MaxLength && Reference().IsMatch(text);

    [GeneratedRegex(
        "^[A-Z]{1,3}(-[A-Z0-9]+)*-[0-9]{4,}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Reference();
}
