using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>Who sees which meetings and takes which step on them, once: planners all but those closed to their agency. Every query of a slice begins here; nobody not named here sees anything.</summary>
internal static class MeetingAccess
{
    /// <summary>Meetings are announced and looked at by planners (R17).</summary>
    public static void Planners(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Planner);

    /// <summary>The meetings that the user sees.</summary>
    public static IQueryable<Meeting> SeenBy(this IQueryable<Meeting> meetings, CurrentUser user)
    {
        var (isPlanner, agency, desk) = (user.Is(Roles.Planner), user.Agency, user.OwnDesk());
        return meetings.Where(m =>
            isPlanner && (!m.Closed || (m.Agency == agency && (desk == null || m.Desk == desk)) || m.Agencies.Contains(agency))
        );
    }

    /// <summary>The user's desk where it acts for itself alone; null where it acts for its agency.</summary>
    public static string? OwnDesk(this CurrentUser user) => user.AsOfficer().ActsForDeskOnly ? user.Desk : null;

    /// <summary>Whether the user keeps the meeting.</summary>
    public static bool Keeps(this CurrentUser user, Meeting meeting) => meeting.IsKeptBy(user.AsOfficer());

    /// <summary>Whether the user sits at the table, and sees what is closed to others.</summary>
    public static bool SitsAt(this CurrentUser user, Meeting meeting) => meeting.HasAtTable(user.AsOfficer());

    /// <summary>Why the user does not take this step; null where he may.</summary>
    public static DomainError? RefusalOf(this CurrentUser user, Meeting meeting, string step, Func<string, Text> nameOf) =>
        step switch
        {
            _ when user.Keeps(meeting) => null,
            MeetingSteps.Proposals => user.SitsAt(meeting) ? null : DelegationErrors.NotAsked(),
            MeetingSteps.Minutes => user.SitsAt(meeting) ? null : MinutesErrors.NotAtTable(),
            _ => MeetingStepErrors.NotKeeper(nameOf(meeting.Agency)),
        };

    /// <summary>The steps that the user can take now: what needs the meeting to have begun is not offered before.</summary>
    public static IReadOnlyList<string> StepsOf(this CurrentUser user, Meeting meeting, DateTimeOffset now) =>
        [
            .. MeetingLife
                .StepsOf(meeting)
                .Where(step => user.RefusalOf(meeting, step, AgencyNames.Unsaid) is null)
                .Where(step => now >= meeting.StartsAt || step is not (MeetingSteps.Holding or MeetingSteps.Attendance)),
        ];
}
