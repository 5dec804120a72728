namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>People write times to the minute and steps are noted to the instant: what was written for the minute in which something happened was not before it.</summary>
internal static class WithinTheMinute
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>The time, or that of what went before where both are of one minute; null where it lies before that.</summary>
    public static DateTimeOffset? NotBefore(this DateTimeOffset time, DateTimeOffset earlier) =>
        time >= earlier ? time
        : earlier - time < Minute ? earlier
        : null;
}
