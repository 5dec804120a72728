using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.People;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Cases;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.People;

/// <summary>
/// Who may know who the people of a case are beside those of <see cref="PersonAccess.Identifies"/>, once (design §4): a supervisor of a desk that sees them,
/// through a broken glass, for a time. A search finds those whom the user may open, and nobody else.
/// </summary>
internal static class PeopleAccess
{
    /// <summary>Alerts are asked for by those who see persons, and by the auditor.</summary>
    public static void MayListAlerts(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context =>
            context.User.IsInRole(Roles.Supervisor) || context.User.IsInRole(Roles.Consular) || context.User.IsInRole(Roles.Auditor)
        );

    /// <summary>They are marked as seen by supervisors.</summary>
    public static void MayMark(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Supervisor);

    /// <summary>The cases that the user sees, or of which he sees a person.</summary>
    public static IQueryable<RepatriationCase> TouchedBy(this RepatriationDbContext db, CurrentUser user)
    {
        var (own, persons) = (db.Cases.SeenBy(user), db.Persons.SeenBy(user));
        return db.Cases.IgnoreAutoIncludes().Where(c => own.Any(o => o.Id == c.Id) || persons.Any(p => p.CaseId == c.Id));
    }

    /// <summary>Those over whose broken glasses the user watches: as a supervisor, of what he sees.</summary>
    public static IQueryable<RepatriationCase> WatchedBy(this RepatriationDbContext db, CurrentUser user)
    {
        var isSupervisor = user.Is(Roles.Supervisor);
        return db.TouchedBy(user).Where(c => isSupervisor);
    }

    /// <summary>The glass through which a person stands open to the user, who sees him; null where there is none.</summary>
    public static async Task<BrokenGlass?> GlassOverAsync(
        this RepatriationDbContext db,
        Person person,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        user.Is(Roles.Supervisor)
            ? await db.Set<BreakGlassAlert<CaseId>>()
                .OpenTo(user.Id, at)
                .Where(alert => alert.RecordId == person.CaseId)
                .OrderByDescending(alert => alert.Until)
                .Select(alert => new BrokenGlass(alert.Id, alert.Until))
                .FirstOrDefaultAsync(cancellationToken)
            : null;

    /// <summary>The persons whom the user may open now: <see cref="PersonAccess.Identifies"/> as a query, or through a broken glass.</summary>
    public static IQueryable<Person> OpenTo(this RepatriationDbContext db, CurrentUser user, DateTimeOffset at)
    {
        var holds = user.IsAny(Roles.Consular, Roles.Immigration, Roles.SocialAffairs, Roles.BorderGuardLiaison);
        var isAsked = user.IsAny(Roles.Immigration, Roles.SocialAffairs, Roles.BorderGuardLiaison);
        var isDepartment = user.Desk == Missions.Department && user.Is(Roles.Consular);
        var isSupervisor = user.Is(Roles.Supervisor);
        var desk = user.Desk;
        var broken = db.Set<BreakGlassAlert<CaseId>>().OpenTo(user.Id, at);
        return db
            .Persons.SeenBy(user)
            .Where(p =>
                (
                    p.Standing.ClosedAt == null
                    && (
                        (holds && p.Standing.Holder == desk)
                        || (isDepartment && p.Standing.HolderAgency == Missions.Agency)
                        || (isAsked && p.Standing.Asked == desk)
                    )
                ) || (isSupervisor && broken.Any(alert => alert.RecordId == p.CaseId))
            );
    }
}

/// <summary>A glass that stands open.</summary>
/// <param name="Alert">Its alert.</param>
/// <param name="Until">When it closes.</param>
internal sealed record BrokenGlass(Guid Alert, DateTimeOffset Until);
