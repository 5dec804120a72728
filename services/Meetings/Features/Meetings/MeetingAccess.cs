using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>Who sees which meetings and takes which step on them, once: planners all but those closed to their agency, border posts and police desks their own briefings. Every query of a slice begins here; nobody not named here sees anything.</summary>
internal static class MeetingAccess
{
    private static readonly string[] Forces = ["BCA", "BDBP"];

    /// <summary>Meetings are announced and looked at by planners (R17).</summary>
    public static void Planners(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Planner);

    /// <summary>Briefings at the border are written down beside by those who hold the lines of a desk.</summary>
    public static void PlannersAndDesks(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context => new CurrentUser(context.User) is var user && (user.Is(Roles.Planner) || user.HasBriefings()));

    /// <summary>Whether the user's desk meets the other side at the border: those of the two forces do, for whoever works there.</summary>
    public static bool HasBriefings(this CurrentUser user) =>
        user.Desk.Length > 0
        && (
            user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison)
            || (user.Is(Roles.Supervisor) && Forces.Contains(user.Agency, StringComparer.Ordinal))
        );

    /// <summary>The meetings that the user sees.</summary>
    public static IQueryable<Meeting> SeenBy(this IQueryable<Meeting> meetings, CurrentUser user) =>
        user.Is(Roles.Planner) ? meetings.SeenByPlanner(user.Agency, user.OwnDesk())
        : user.HasBriefings() ? meetings.OfDesk(user.Desk)
        : meetings.Where(m => false);

    // Each a query of its own, so that each goes by its own index.
    private static IQueryable<Meeting> SeenByPlanner(this IQueryable<Meeting> meetings, string agency, string? desk) =>
        meetings.Where(m =>
            !m.OfDesk && (!m.Closed || (m.Agency == agency && (desk == null || m.Desk == desk)) || m.Agencies.Contains(agency))
        );

    private static IQueryable<Meeting> OfDesk(this IQueryable<Meeting> meetings, string desk) =>
        meetings.Where(m => m.OfDesk && m.Desk == desk);

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
            MeetingSteps.Proposals or MeetingSteps.Checklist => user.SitsAt(meeting) ? null : DelegationErrors.NotAsked(),
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
