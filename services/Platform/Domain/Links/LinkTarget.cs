using System.Text.RegularExpressions;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Domain.Links;

/// <summary>What can stand at the other end of a link.</summary>
public static partial class LinkTarget
{
    /// <summary>Whether a text is a reference, or the code of an instrument like <c>KH-2005</c> and <c>GB-MOU</c>: words of capital letters and digits joined by hyphens, the first of one to three letters.</summary>
    public static bool IsReference(string text) => text.Length <= ReferenceSeries.MaxLength && Reference().IsMatch(text);

    [GeneratedRegex(
        "^[A-Z]{1,3}(-[A-Z0-9]+)+$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Reference();
}
