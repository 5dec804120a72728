namespace Cooperation.Launcher.Processes;

/// <summary>The signals the launcher uses, by their number on Linux.</summary>
public enum Signal
{
    /// <summary>Only asks whether the process is there.</summary>
    None = 0,

    /// <summary>PostgreSQL: stop fast.</summary>
    Interrupt = 2,

    /// <summary>PostgreSQL: stop at once, recover at the next start.</summary>
    Quit = 3,

    /// <summary>Ends without a chance to clean up.</summary>
    Kill = 9,

    /// <summary>Ends in good order.</summary>
    Terminate = 15,

    /// <summary>Goes on after a stop.</summary>
    Continue = 18,

    /// <summary>Freezes the process.</summary>
    Stop = 19,
}
