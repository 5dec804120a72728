using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>Who sees which cases, once (design §4): the Consular Department all, a mission its own. Every query of a slice begins here; nobody not named here sees anything.</summary>
internal static class CaseAccess
{
    /// <summary>The collection is asked for by consular officers and the department's supervisors (R17).</summary>
    public static void MayList(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context =>
            context.User.IsInRole(Roles.Consular)
            || (context.User.IsInRole(Roles.Supervisor) && context.User.HasClaim("desk", Missions.Department))
        );

    /// <summary>Whether a user is one of those.</summary>
    public static bool HasCases(this CurrentUser user) =>
        user.Is(Roles.Consular) || (user.Is(Roles.Supervisor) && user.Desk == Missions.Department);

    /// <summary>Cases are opened by consular officers.</summary>
    public static void MayOpen(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Consular);

    /// <summary>The cases that the user sees and may read.</summary>
    public static IQueryable<RepatriationCase> SeenBy(this IQueryable<RepatriationCase> cases, CurrentUser user)
    {
        if (user.Desk == Missions.Department && user.IsAny(Roles.Consular, Roles.Supervisor))
        {
            return cases;
        }

        var mission = user.Is(Roles.Consular) ? Missions.OfDesk(user.Desk) : null;
        return cases.Where(c => mission != null && c.Mission == mission);
    }

    /// <summary>The cases to which the user adds people.</summary>
    public static IQueryable<RepatriationCase> WithPeopleEnteredBy(this IQueryable<RepatriationCase> cases, CurrentUser user)
    {
        var isConsular = user.Is(Roles.Consular);
        return cases.SeenBy(user).Where(c => isConsular);
    }

    /// <summary>Whether the user sees a case only because his desk holds who its people are: he asked for it, and reads nothing of its text.</summary>
    public static bool OnlyHoldsIdentitiesOf(this CurrentUser user, IReadOnlyList<Person> seen) =>
        user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison) && seen.All(person => person.IdentityHeldBy == user.Desk);

    /// <summary>One case as the user sees it, or null where he sees none: it is among his, or one of its people is.</summary>
    public static async Task<RepatriationCase?> SeenAsync(
        this RepatriationDbContext db,
        CaseId id,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        await db.Cases.AsNoTracking().SeenBy(user).SingleOrDefaultAsync(c => c.Id == id, cancellationToken)
        ?? (
            await db.Persons.SeenBy(user).AnyAsync(p => p.CaseId == id, cancellationToken)
                ? await db.Cases.AsNoTracking().SingleAsync(c => c.Id == id, cancellationToken)
                : null
        );
}
