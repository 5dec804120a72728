namespace Cooperation.Platform.Domain.Calendar;

/// <summary>The hours of a working day that count as working hours, in Viet Nam time; an instrument or an office may have others.</summary>
/// <param name="Parts">From and until, in order, without overlap.</param>
public sealed record OfficeHours(IReadOnlyList<(TimeOnly From, TimeOnly Until)> Parts)
{
    /// <summary>Eight hours with a break at noon, as offices of the State keep them. Hours differ by province and season: a usual value, not a rule.</summary>
    public static OfficeHours Usual { get; } = new([(new(8, 0), new(12, 0)), (new(13, 0), new(17, 0))]);
}
