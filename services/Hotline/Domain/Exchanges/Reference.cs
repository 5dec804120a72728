using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>The name of an exchange that people use, <c>HL-KH-2018-000123</c>: partner, year of receipt or sending in Viet Nam, number without gaps (R11).</summary>
public readonly record struct Reference(string Value)
{
    /// <summary>The year that a reference of this moment names.</summary>
    public static int YearOf(DateTimeOffset moment) => CivilTime.Of(moment).Year;

    /// <summary>The exchanges with a partner are numbered together.</summary>
    public static ReferenceSeries SeriesOf(string partner) => new("HL", partner);

    /// <summary>Writes a reference.</summary>
    public static Reference Of(string partner, int year, long number) => new(SeriesOf(partner).Write(year, number));

    /// <inheritdoc/>
    public override string ToString() => Value;
}
