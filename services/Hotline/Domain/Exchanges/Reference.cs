using System.Globalization;
using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>The name of an exchange that people use, <c>HL-KH-2018-000123</c>: partner, year of receipt or sending in Viet Nam, number without gaps (R11).</summary>
public readonly record struct Reference(string Value)
{
    /// <summary>The year that a reference of this moment names.</summary>
    public static int YearOf(DateTimeOffset moment) => CivilTime.Of(moment).Year;

    /// <summary>Writes a reference.</summary>
    public static Reference Of(string partner, int year, long number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"HL-{partner}-{year:0000}-{number:000000}"));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
