namespace Cooperation.Platform.Hosting.Problems;

/// <summary>The record has moved on since the caller saw it: 412, naming the present version and what was changed meanwhile (R9).</summary>
public sealed class VersionMismatchException(long current, IReadOnlyList<ChangeSince>? changes = null)
    : Exception("The record has another version.")
{
    /// <summary>The version that the record has now.</summary>
    public long Current { get; } = current;

    /// <summary>What was changed since the version that the caller saw, from the first; empty where the record does not keep that.</summary>
    public IReadOnlyList<ChangeSince> Changes { get; } = changes ?? [];
}

/// <summary>One change of a record since somebody saw it: codes only, no names and no case text.</summary>
/// <param name="What">What was done, as in the record's own history.</param>
/// <param name="At">When.</param>
/// <param name="Desk">For which desk.</param>
public sealed record ChangeSince(string What, DateTimeOffset At, string Desk);
