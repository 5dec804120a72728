namespace Cooperation.Contracts.Repatriation;

/// <summary>The state of a handover after a change (R5, R6): place, times and how many came.</summary>
public sealed record HandoverChanged
{
    /// <summary>Key of the handover.</summary>
    public required Guid HandoverId { get; init; }

    /// <summary>Version of the handover that this state is.</summary>
    public required long Version { get; init; }

    /// <summary>The reference people use: <c>HO-KH-2018-000007</c>.</summary>
    public required Code Reference { get; init; }

    /// <summary>Partner country, ISO 3166-1 alpha-2.</summary>
    public required Code Partner { get; init; }

    /// <summary>home or abroad.</summary>
    public required Code Direction { get; init; }

    /// <summary>planned, confirmed, arrived, signed or cancelled.</summary>
    public required Code Status { get; init; }

    /// <summary>Border gate, where it is at one.</summary>
    public Code? Gate { get; init; }

    /// <summary>Border marker, where it is at one.</summary>
    public Code? Marker { get; init; }

    /// <summary>Province of the place, two digits, as of its day.</summary>
    public Code? Province { get; init; }

    /// <summary>The agency that receives.</summary>
    public required Code Agency { get; init; }

    /// <summary>The desk of that agency.</summary>
    public required Code Desk { get; init; }

    /// <summary>When it is planned for, UTC: the time that figures count by.</summary>
    public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>When our side confirmed, UTC.</summary>
    public DateTimeOffset? ConfirmedByUsAt { get; init; }

    /// <summary>When the other side confirmed, UTC.</summary>
    public DateTimeOffset? ConfirmedByThemAt { get; init; }

    /// <summary>When it took place, UTC.</summary>
    public DateTimeOffset? ArrivedAt { get; init; }

    /// <summary>When both sides had signed the minutes, UTC.</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>When it was cancelled, UTC.</summary>
    public DateTimeOffset? CancelledAt { get; init; }

    /// <summary>Keys of the persons on the list.</summary>
    public required IReadOnlyList<Guid> Persons { get; init; }

    /// <summary>How many came; null until arrival is noted.</summary>
    public int? Arrived { get; init; }

    /// <summary>How many came who were not on the list.</summary>
    public int Unlisted { get; init; }

    /// <summary>Why plan and arrival differ, by reason.</summary>
    public required IReadOnlyList<Tally> Differences { get; init; }
}
