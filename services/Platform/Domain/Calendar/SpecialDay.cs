namespace Cooperation.Platform.Domain.Calendar;

/// <summary>A day on which a country works otherwise than the weekday says.</summary>
/// <param name="Country">Country code; <c>VN</c> for Viet Nam.</param>
/// <param name="Date">The day.</param>
/// <param name="Kind">One of <see cref="DayReasons.Holiday"/>, <see cref="DayReasons.SwappedOff"/>, <see cref="DayReasons.SwappedWork"/>.</param>
/// <param name="Name">What it is called.</param>
public sealed record SpecialDay(string Country, DateOnly Date, string Kind, Text Name);
