namespace Cooperation.Platform.Messaging.Reconciling;

/// <summary>What an owner holds in its record tables, counted at one moment.</summary>
public sealed record CountsTaken
{
    /// <summary>Key of the question.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>The service that answers.</summary>
    public required string Owner { get; init; }

    /// <summary>The cells that were asked for; all that are not empty where none were named.</summary>
    public required IReadOnlyList<CountedCell> Cells { get; init; }

    /// <summary>The records of the cells that were named.</summary>
    public required IReadOnlyList<HeldRecord> Records { get; init; }

    /// <summary>Whether there are more of them than go into one message.</summary>
    public required bool IsCut { get; init; }
}

/// <summary>How many records a cell has.</summary>
/// <param name="Cell">Which.</param>
/// <param name="Records">Their number.</param>
/// <param name="Hash">The <see cref="RecordHash"/> of their keys and versions.</param>
public sealed record CountedCell(RecordCell Cell, long Records, string Hash);

/// <summary>A record as its owner holds it.</summary>
/// <param name="Cell">Where it is counted.</param>
/// <param name="Id">Its key.</param>
/// <param name="Version">Its version.</param>
/// <param name="Reference">What people call it.</param>
public sealed record HeldRecord(RecordCell Cell, Guid Id, long Version, string Reference);
