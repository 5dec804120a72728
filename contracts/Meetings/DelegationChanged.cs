namespace Cooperation.Contracts.Meetings;

/// <summary>The state of a delegation after a change (R5, R6): how many from where, and never who.</summary>
public sealed record DelegationChanged
{
    /// <summary>Key of the delegation.</summary>
    public required Guid DelegationId { get; init; }

    /// <summary>Version of the delegation that this state is.</summary>
    public required long Version { get; init; }

    /// <summary>Key of the meeting.</summary>
    public required Guid MeetingId { get; init; }

    /// <summary>Reference of the meeting.</summary>
    public required Code Meeting { get; init; }

    /// <summary>asked, proposed, approved or attended.</summary>
    public required Code Status { get; init; }

    /// <summary>The day by which agencies are to name their members.</summary>
    public DateOnly? NominationsDue { get; init; }

    /// <summary>The day it was approved.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>Whether somebody was named to head it.</summary>
    public bool HeadNamed { get; init; }

    /// <summary>What each agency was asked for, proposed and sent.</summary>
    public required IReadOnlyList<AgencyDelegates> Agencies { get; init; }

    /// <summary>How many came as visitors.</summary>
    public int Visitors { get; init; }
}
