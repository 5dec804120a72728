using Cooperation.Platform.Domain.Calendar;

namespace Cooperation.Platform.Domain.Reference;

/// <summary>A public holiday or swapped day of Viet Nam or of a partner.</summary>
public sealed class Holiday
{
    /// <summary>Country code.</summary>
    public required string Country { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>holiday, swappedOff or swappedWork.</summary>
    public required string Kind { get; init; }

    /// <summary>Vietnamese name.</summary>
    public required string Vi { get; init; }

    /// <summary>English name.</summary>
    public required string En { get; init; }

    /// <summary>The day as calendars count with it.</summary>
    public SpecialDay AsSpecialDay() => new(Country, Date, Kind, new Text(Vi, En));
}
