namespace Cooperation.Platform.Domain.Calendar;

/// <summary>Why a day counts or does not.</summary>
public static class DayReasons
{
    /// <summary>An ordinary working day.</summary>
    public const string Workday = "workday";

    /// <summary>Saturday or Sunday.</summary>
    public const string Weekend = "weekend";

    /// <summary>A public holiday.</summary>
    public const string Holiday = "holiday";

    /// <summary>A working day off, worked on another day.</summary>
    public const string SwappedOff = "swappedOff";

    /// <summary>A Saturday or Sunday worked in place of another day.</summary>
    public const string SwappedWork = "swappedWork";

    /// <summary>The day on which the limit begins is not counted (Civil Code 2015, article 147).</summary>
    public const string FirstDay = "firstDay";

    /// <summary>The clock stood still.</summary>
    public const string Paused = "paused";

    /// <summary>The last day was a day off, so the limit ends with this one (Civil Code 2015, article 148).</summary>
    public const string RolledOver = "rolledOver";
}
