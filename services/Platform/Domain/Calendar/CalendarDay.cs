namespace Cooperation.Platform.Domain.Calendar;

/// <summary>Whether a day is worked, and why.</summary>
/// <param name="Worked">Whether it is a working day of every country asked for.</param>
/// <param name="Reason">One of <see cref="DayReasons"/>.</param>
/// <param name="Country">The country whose day off or swapped day it is; null for ordinary working days.</param>
/// <param name="Name">The name of the holiday or swapped day.</param>
public readonly record struct CalendarDay(bool Worked, string Reason, string? Country = null, Text? Name = null);
