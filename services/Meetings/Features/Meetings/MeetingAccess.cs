using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Meetings.Features.Meetings;

/// <summary>Who sees which meetings, once: planners all. Every query of a slice begins here; nobody not named here sees anything.</summary>
internal static class MeetingAccess
{
    /// <summary>Meetings are announced and looked at by planners (R17).</summary>
    public static void Planners(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Planner);

    /// <summary>The meetings that the user sees.</summary>
    public static IQueryable<Meeting> SeenBy(this IQueryable<Meeting> meetings, CurrentUser user)
    {
        var isPlanner = user.Is(Roles.Planner);
        return meetings.Where(_ => isPlanner);
    }
}
