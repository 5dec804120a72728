using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Meetings.Domain.Meetings;

/// <content>Who is asked for members of its delegation, and what that does to the meeting.</content>
public sealed partial class Meeting
{
    /// <summary>The agencies that were asked for members of the delegation: with the one that keeps it they sit at its table.</summary>
    public IReadOnlyList<string> Agencies { get; private set; } = [];

    /// <summary>Agencies are asked for members of its delegation.</summary>
    public void Invite(IReadOnlyList<string> agencies, Officer by, DateTimeOffset at)
    {
        Require(MeetingSteps.Invitations);
        Agencies = [.. agencies];
        Happened(MeetingHappenings.Invited, by, at, note: null);
    }

    /// <summary>An agency has named its members; with the first the delegation is proposed.</summary>
    public void Propose(string delegation, Officer by, DateTimeOffset at)
    {
        Require(MeetingSteps.Proposals);
        if (Status == MeetingStatus.Announced && delegation == Delegations.DelegationStatus.Proposed)
        {
            MoveTo(MeetingStatus.DelegationProposed);
        }

        Happened(MeetingHappenings.Proposed, by, at, note: null);
    }

    /// <summary>Its delegation was decided on.</summary>
    public void Approve(string number, Officer by, DateTimeOffset at)
    {
        MoveTo(MeetingStatus.Approved);
        Happened(MeetingStatus.Approved, by, at, number);
    }

    /// <summary>Whether somebody's agency sits at its table: the one that keeps it, and those asked for members of its delegation.</summary>
    public bool HasAtTable(Officer officer) => IsKeptBy(officer) || Agencies.Contains(officer.Agency, StringComparer.Ordinal);
}
