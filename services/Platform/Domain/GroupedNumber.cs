using System.Globalization;

namespace Cooperation.Platform.Domain;

/// <summary>A count as each language groups its digits: 12.345 and 12,345. Not by the machine's cultures, which may be missing or say otherwise.</summary>
public static class GroupedNumber
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>The count in both languages.</summary>
    public static Text Of(long count) => new(count.ToString("N0", Vietnamese), count.ToString("N0", NumberFormatInfo.InvariantInfo));
}
