using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Repatriation.Features.Handovers;

/// <summary>Who sees which handovers and takes which step on them, once (design §4): the Consular Department all, a mission those by which its persons go, the desk that receives its own. Every query of a slice begins here; nobody not named here sees anything.</summary>
internal static class HandoverAccess
{
    /// <summary>Lists of handovers are asked for by those who plan them and those who receive (R17).</summary>
    public static void MayList(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context =>
            new[] { Roles.Consular, Roles.Immigration, Roles.BorderGuardLiaison }.Any(context.User.IsInRole)
            || (
                context.User.IsInRole(Roles.Supervisor)
                && (
                    context.User.HasClaim("desk", Missions.Department)
                    || context.User.HasClaim("agency", PersonRules.Immigration)
                    || context.User.HasClaim("agency", PersonRules.BorderGuard)
                )
            )
        );

    /// <summary>Whether a user is one of those.</summary>
    public static bool HasHandovers(this CurrentUser user) =>
        user.IsAny(Roles.Consular, Roles.Immigration, Roles.BorderGuardLiaison)
        || (
            user.Is(Roles.Supervisor)
            && (user.Desk == Missions.Department || user.Agency is PersonRules.Immigration or PersonRules.BorderGuard)
        );

    /// <summary>Handovers are planned by consular officers.</summary>
    public static void MayPlan(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Consular);

    /// <summary>The handovers that the user sees.</summary>
    public static IQueryable<Handover> SeenBy(this IQueryable<Handover> handovers, CurrentUser user)
    {
        var desk = user.Desk;
        if (desk == Missions.Department && user.IsAny(Roles.Consular, Roles.Supervisor))
        {
            return handovers;
        }

        var mission = user.Is(Roles.Consular) ? Missions.OfDesk(desk) : null;
        var receives = user.IsAny(Roles.Immigration, Roles.BorderGuardLiaison, Roles.Supervisor);
        return handovers.Where(h =>
            (mission != null && (h.PlannedBy == desk || h.List.Any(listed => listed.Mission == mission))) || (receives && h.Desk == desk)
        );
    }

    /// <summary>Those that are not over: nobody has cancelled them, and not both sides have signed. What asks so goes by the index over them.</summary>
    public static IQueryable<Handover> Open(this IQueryable<Handover> handovers) =>
        handovers.Where(h => h.SignedAt == null && h.CancelledAt == null);

    /// <summary>The lines of the list that the user sees: a mission those of its own persons.</summary>
    public static IEnumerable<ListedPerson> LinesFor(this Handover handover, CurrentUser user)
    {
        var mission = user.Is(Roles.Consular) ? Missions.OfDesk(user.Desk) : null;
        return handover.List.Where(listed => mission is null || listed.Mission == mission).OrderBy(listed => listed.Number);
    }

    /// <summary>Why the user does not take this step; null where he may.</summary>
    /// <param name="user">The user.</param>
    /// <param name="handover">The handover.</param>
    /// <param name="step">The step.</param>
    /// <param name="desks">By which a desk is called in the sentence; needed by whoever shows it.</param>
    public static DomainError? RefusalOf(this CurrentUser user, Handover handover, string step, IReadOnlyList<Desk>? desks = null) =>
        step switch
        {
            HandoverSteps.Undo => user.Is(Roles.Supervisor) && user.Agency == handover.LastAgency
                ? null
                : HandoverErrors.SupervisorUndoes(),
            HandoverSteps.Confirmation => user.SidesOf(handover).Count > 0
                ? null
                : HandoverErrors.NotYourTurn((desks ?? []).NameOf(handover.Desk), handover.Day),
            HandoverSteps.Cancellation or HandoverSteps.Additions or HandoverSteps.Removal or HandoverSteps.Schedule => user.Plans(handover)
                ? null
                : HandoverErrors.NotYourTurn((desks ?? []).NameOf(handover.PlannedBy), handover.Day),
            _ => user.Receives(handover) ? null : HandoverErrors.NotYourTurn((desks ?? []).NameOf(handover.Desk), handover.Day),
        };

    /// <summary>
    /// The side whose yes the user writes down: who plans hears it from the other side, ours is given by the desk that receives. Nobody says yes for both.
    /// </summary>
    public static IReadOnlyList<string> SidesOf(this CurrentUser user, Handover handover) =>
        user.Receives(handover) ? [HandoverSides.Ours]
        : user.Plans(handover) ? [HandoverSides.Theirs]
        : [];

    /// <summary>Those of them that have not yet said so.</summary>
    public static IReadOnlyList<string> OpenSidesOf(this CurrentUser user, Handover handover) =>
        [
            .. user.SidesOf(handover)
                .Where(side => (side == HandoverSides.Ours ? handover.ConfirmedByUsAt : handover.ConfirmedByThemAt) is null),
        ];

    /// <summary>The steps that the user can take now, the next one first.</summary>
    public static IReadOnlyList<string> StepsOf(this CurrentUser user, Handover handover) =>
        [
            .. HandoverSteps
                .OpenAt(handover)
                .Where(step => user.RefusalOf(handover, step) is null)
                .Where(step => step != HandoverSteps.Confirmation || user.OpenSidesOf(handover).Count > 0),
        ];

    // The department does what its missions do.
    private static bool Plans(this CurrentUser user, Handover handover) =>
        user.Is(Roles.Consular) && (user.Desk == Missions.Department || user.Desk == handover.PlannedBy);

    private static bool Receives(this CurrentUser user, Handover handover) =>
        user.IsAny(Roles.Immigration, Roles.BorderGuardLiaison) && user.Desk == handover.Desk;
}
