using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Records.Steps;

/// <summary>What came of a step on one record of many.</summary>
/// <param name="Key">The record.</param>
/// <param name="Version">Its version afterwards; of a stale one the present version; null where it is not there or not the user's.</param>
/// <param name="Errors">Why the step was refused; empty where it was taken.</param>
/// <param name="Changes">Of a stale record what was done since the version that was seen.</param>
public sealed record StepOutcome(Guid Key, long? Version, IReadOnlyList<DomainError> Errors, IReadOnlyList<ChangeSince> Changes)
{
    /// <summary>Whether the step was taken.</summary>
    public bool IsTaken { get; private init; }

    internal static StepOutcome Taken(IRecord record) => new(record.Key, record.Version, [], []) { IsTaken = true };

    internal static StepOutcome NotFound(Guid key) => new(key, null, [], []);
}
