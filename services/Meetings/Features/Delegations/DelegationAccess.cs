using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Hosting;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>Who knows who goes, once: the keeper everybody, an agency that was asked its own and, once it is decided, everybody.</summary>
internal static class DelegationAccess
{
    /// <summary>Whether the user knows of a member.</summary>
    public static bool Knows(this CurrentUser user, Meeting meeting, Member member) =>
        user.Keeps(meeting)
        || (user.SitsAt(meeting) && (member.Agency == user.Agency || member.State is DelegateStates.Approved or DelegateStates.Visitor));
}
