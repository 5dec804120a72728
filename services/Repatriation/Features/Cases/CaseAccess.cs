using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Data;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Persons;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Repatriation.Features.Cases;

/// <summary>
/// Who sees which cases, once (design §4): the Consular Department all, a mission its own, a border post those that it opened while it has somebody of them before it.
/// Every query of a slice begins here; nobody not named here sees anything.
/// </summary>
internal static class CaseAccess
{
    /// <summary>The collection is asked for by who follows cases, and by border posts (R17).</summary>
    public static void MayList(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context => Follows(context) || IsOfPost(context));

    /// <summary>What is written in cases is followed by consular officers and the department's supervisors.</summary>
    public static void MayFollow(AuthorizationPolicyBuilder policy) => policy.RequireAssertion(Follows);

    /// <summary>Whether a user is one of those.</summary>
    public static bool HasCases(this CurrentUser user) =>
        user.Is(Roles.Consular) || (user.Is(Roles.Supervisor) && user.Desk == Missions.Department);

    /// <summary>Cases are opened by consular officers, and by border posts of who stands before them.</summary>
    public static void MayOpen(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context => context.User.IsInRole(Roles.Consular) || IsOfPost(context));

    /// <summary>A partner's list comes to consular officers.</summary>
    public static void MayPaste(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Consular);

    /// <summary>The border post that the user works at: it opens cases of who returned to it by himself. Null for everybody else.</summary>
    public static string? Post(this CurrentUser user) =>
        user.Is(Roles.BorderGuardLiaison) && user.Agency == PersonRules.BorderGuard ? user.Desk : null;

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

    /// <summary>The cases that the user finds in his list: those that he sees, or of a post those that it opened.</summary>
    public static IQueryable<RepatriationCase> ListedTo(
        this IQueryable<RepatriationCase> cases,
        CurrentUser user,
        IQueryable<Person> persons
    ) => user.Post() is { } post ? cases.OpenedAt(post, persons.SeenBy(user)) : cases.SeenBy(user);

    /// <summary>The cases that the user goes on with: their text, letters and costs, what becomes of them.</summary>
    public static IQueryable<RepatriationCase> WithPeopleEnteredBy(this IQueryable<RepatriationCase> cases, CurrentUser user)
    {
        var isConsular = user.Is(Roles.Consular);
        return cases.SeenBy(user).Where(c => isConsular);
    }

    /// <summary>The cases with which the user enters more people: those, or of a post those that it opened.</summary>
    public static IQueryable<RepatriationCase> TakingPeopleFrom(
        this IQueryable<RepatriationCase> cases,
        CurrentUser user,
        IQueryable<Person> persons
    ) => user.Post() is { } post ? cases.OpenedAt(post, persons.SeenBy(user)) : cases.WithPeopleEnteredBy(user);

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

    // What somebody may read ends with having people in hand (design §4): a post that has passed on the last one finds the case no more.
    private static IQueryable<RepatriationCase> OpenedAt(this IQueryable<RepatriationCase> cases, string post, IQueryable<Person> seen) =>
        cases.Where(c => c.Desk == post && seen.Any(p => p.CaseId == c.Id));

    private static bool Follows(AuthorizationHandlerContext context) =>
        context.User.IsInRole(Roles.Consular)
        || (context.User.IsInRole(Roles.Supervisor) && context.User.HasClaim("desk", Missions.Department));

    private static bool IsOfPost(AuthorizationHandlerContext context) =>
        context.User.IsInRole(Roles.BorderGuardLiaison) && context.User.HasClaim("agency", PersonRules.BorderGuard);
}
