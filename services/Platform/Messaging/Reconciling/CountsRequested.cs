namespace Cooperation.Platform.Messaging.Reconciling;

/// <summary>A service asks the owner of records how many it holds, to be compared with what came of its messages.</summary>
public sealed record CountsRequested
{
    /// <summary>Key of the question; the same for all owners that are asked at once.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>The service that asks: the answer comes to its queue <c>service.counts</c>.</summary>
    public required string Service { get; init; }

    /// <summary>The cells whose records are asked for one by one; null for the counts of all cells.</summary>
    public IReadOnlyList<RecordCell>? Cells { get; init; }
}

/// <summary>The records of one message, one partner and one month.</summary>
/// <param name="Name">Name of the message that tells of the records: <c>hotline.exchange-changed</c>.</param>
/// <param name="Partner">The partner country; empty where there is none.</param>
/// <param name="Year">The year; 0 where there is none.</param>
/// <param name="Month">The month, 1 to 12; 0 where there is none.</param>
public sealed record RecordCell(string Name, string Partner, int Year, int Month);
