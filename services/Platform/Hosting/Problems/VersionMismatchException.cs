using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Hosting.Problems;

/// <summary>The record has moved on since the caller saw it: 412, naming the present version and what was changed meanwhile (R9).</summary>
public sealed class VersionMismatchException(long current, IReadOnlyList<ChangeSince>? changes = null, Guid? record = null)
    : Exception("The record has another version.")
{
    /// <summary>The version that the record has now.</summary>
    public long Current { get; } = current;

    /// <summary>Which record, where a step touches several.</summary>
    public Guid? Record { get; } = record;

    /// <summary>What was changed since the version that the caller saw, from the first; empty where the record does not keep that.</summary>
    public IReadOnlyList<ChangeSince> Changes { get; } = changes ?? [];
}
