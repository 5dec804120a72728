namespace Cooperation.Platform.Domain.Calendar;

/// <summary>One day of a count, as a page shows it.</summary>
/// <param name="Date">The day, in Viet Nam.</param>
/// <param name="Counted">Whether it, or some of its hours, went into the count.</param>
/// <param name="Reason">One of <see cref="DayReasons"/>.</param>
/// <param name="Hours">For limits in hours: how many of this day went into the count.</param>
/// <param name="Country">Whose holiday, weekend or swapped day it is.</param>
/// <param name="Name">The name of the holiday or swapped day.</param>
public sealed record CountedDay(
    DateOnly Date,
    bool Counted,
    string Reason,
    decimal? Hours = null,
    string? Country = null,
    Text? Name = null
);
