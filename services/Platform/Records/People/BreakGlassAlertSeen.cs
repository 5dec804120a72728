using Cooperation.Platform.Domain.Records;

namespace Cooperation.Platform.Records.People;

/// <summary>That somebody who watches over the record has seen an alert. It stands beside the alert and takes nothing of it back.</summary>
public sealed class BreakGlassAlertSeen
{
    /// <summary>The alert.</summary>
    public required Guid AlertId { get; init; }

    /// <summary>Who has seen it.</summary>
    public required Officer By { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }
}
