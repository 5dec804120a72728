namespace Cooperation.Platform.Domain.Clocks;

/// <summary>How a clock stands at some moment.</summary>
public static class ClockStates
{
    /// <summary>It runs, and there is time left.</summary>
    public const string Running = "running";

    /// <summary>It runs, and the time is over.</summary>
    public const string Overdue = "overdue";

    /// <summary>It stands still, with a reason.</summary>
    public const string Paused = "paused";

    /// <summary>What it waited for came in time.</summary>
    public const string MetInTime = "metInTime";

    /// <summary>What it waited for came late.</summary>
    public const string MetLate = "metLate";

    /// <summary>The record was closed or voided, or no longer asks for it.</summary>
    public const string Stopped = "stopped";

    /// <summary>Every state.</summary>
    public static readonly IReadOnlyList<string> All = [Running, Overdue, Paused, MetInTime, MetLate, Stopped];
}
