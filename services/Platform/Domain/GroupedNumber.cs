using System.Globalization;

namespace Cooperation.Platform.Domain;

/// <summary>A number as each language writes it: 12.345,6 and 12,345.6. Not by the machine's cultures, which may be missing or say otherwise.</summary>
public static class GroupedNumber
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>A count.</summary>
    public static Text Of(long count) => Written(count, "N0");

    /// <summary>An amount of money; without a fraction where it has none.</summary>
    public static Text OfMoney(decimal amount) => Written(amount, amount == decimal.Truncate(amount) ? "N0" : "N2");

    /// <summary>A measure, with at most two digits of its fraction.</summary>
    public static Text OfMeasure(decimal value) => Written(value, "#,0.##");

    private static Text Written(decimal value, string format) =>
        new(value.ToString(format, Vietnamese), value.ToString(format, NumberFormatInfo.InvariantInfo));
}
