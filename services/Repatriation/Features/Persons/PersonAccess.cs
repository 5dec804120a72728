using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Repatriation.Domain;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>
/// Who sees which persons, who takes which step on them and who may know who they are, once (design §4). Every query of a slice begins here; nobody not
/// named here sees anything.
/// </summary>
internal static class PersonAccess
{
    /// <summary>The desk that checks identities.</summary>
    public const string ImmigrationCentral = "XNC-TW";

    // Whose task the support of victims is: the ministry of labour's until February 2025, then that of health.
    private static readonly string[] SocialAffairs = ["BLDTBXH", "BYT"];
    private static readonly string[] Watching = [ImmigrationCentral, "LD-TW", "YT-TW"];

    // Through whose hands somebody goes, and of them who is asked while another has him in hand.
    private static readonly string[] Answering = [Roles.Immigration, Roles.SocialAffairs, Roles.BorderGuardLiaison];
    private static readonly string[] Holding = [Roles.Consular, .. Answering];

    /// <summary>Lists of persons are asked for by those through whose hands they go (R17).</summary>
    public static void MayList(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context =>
            new[] { Roles.Consular, Roles.Immigration, Roles.SocialAffairs, Roles.BorderGuardLiaison, Roles.PoliceLiaison }.Any(
                context.User.IsInRole
            )
            || (
                context.User.IsInRole(Roles.Supervisor)
                && SocialAffairs
                    .Concat([Missions.Agency, PersonRules.Immigration, PersonRules.BorderGuard])
                    .Any(agency => context.User.HasClaim("agency", agency))
            )
        );

    /// <summary>
    /// The persons whom the user sees: the Consular Department all, a mission those of its cases, every other desk whom it has in hand or is asked for; immigration's
    /// central desk whose identity it checked, the police of a province those who were referred there, a desk of Hotline those whose identity it still holds.
    /// </summary>
    public static IQueryable<Person> SeenBy(this IQueryable<Person> persons, CurrentUser user)
    {
        var (desk, agency) = (user.Desk, user.Agency);
        if (desk == Missions.Department && user.IsAny(Roles.Consular, Roles.Supervisor))
        {
            return persons;
        }

        var mission = user.Is(Roles.Consular) ? Missions.OfDesk(desk) : null;
        var handles = user.IsAny(Roles.Immigration, Roles.SocialAffairs, Roles.BorderGuardLiaison, Roles.Supervisor);
        var checks = desk == ImmigrationCentral && user.IsAny(Roles.Immigration, Roles.Supervisor);
        var watches = Watching.Contains(desk) && user.Is(Roles.Supervisor);
        var asked = user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison);
        string[] provinces = user.Is(Roles.PoliceLiaison) ? [.. user.Provinces] : [];
        var hasProvinces = provinces.Length > 0;

        // Whoever is through is asked of nobody, so that his desk is the one that held him. Each of these has an index of its own: a desk without anybody reads nobody.
        return persons.Where(p =>
            (mission != null && p.Mission == mission)
            || (handles && (p.Standing.Holder == desk || (p.Standing.ClosedAt == null && p.Desk == desk)))
            || (asked && p.IdentityHeldBy == desk)
            || (checks && p.Standing.IdentityAskedAt != null)
            || (watches && (p.Standing.HolderAgency == agency || p.Standing.AskedAgency == agency))
            || (hasProvinces && p.Standing.Province != null && provinces.Contains(p.Standing.Province))
        );
    }

    /// <summary>Whether the user may know who the person is: while it is open, and in his desk's hands or before its step.</summary>
    public static bool Identifies(this CurrentUser user, Person person) =>
        person.Standing.IsOpen && (user.Holds(person) || user.IsAsked(person));

    /// <summary>
    /// Of the persons whom the user sees those of whom he sees how they are cared for at home: whoever has them in hand or before his step, the department, social affairs
    /// and the police of their province. A mission once it has handed them over does not, nor who sees them for what was done before.
    /// </summary>
    public static IQueryable<Person> CareSeenBy(this IQueryable<Person> persons, CurrentUser user)
    {
        var (desk, seen) = (user.Desk, persons.SeenBy(user));
        if (desk == Missions.Department || SocialAffairs.Contains(user.Agency))
        {
            return seen;
        }

        var (holds, asked) = (user.IsAny(Holding), user.IsAny(Answering));
        string[] provinces = user.Is(Roles.PoliceLiaison) ? [.. user.Provinces] : [];
        return seen.Where(p =>
            (holds && p.Standing.Holder == desk)
            || (asked && p.Standing.Asked == desk)
            || (p.Standing.Province != null && provinces.Contains(p.Standing.Province))
        );
    }

    /// <summary>Why the user does not take this step; null where he may.</summary>
    /// <param name="user">The user.</param>
    /// <param name="person">The person.</param>
    /// <param name="step">The step.</param>
    /// <param name="desks">By which a desk is called in the sentence; needed by whoever shows it.</param>
    public static DomainError? RefusalOf(this CurrentUser user, Person person, string step, IReadOnlyList<Desk>? desks = null) =>
        step switch
        {
            PersonSteps.Undo => RefusalOfUndo(user, person),
            PersonSteps.IdentityHandover => RefusalOfHandover(user, person, desks ?? []),
            PersonSteps.IdentityCall when person.IdentityHeldBy is null => PersonStepErrors.IdentityHeldHere(),
            PersonSteps.IdentityCall when user.Identifies(person) && !user.HoldsIdentityOf(person) => null,
            PersonSteps.Identification when IsPoliceOf(user, person) => null,
            // The police protect; whoever has the person before him hears that it is asked for.
            PersonSteps.Protection when IsPoliceOf(user, person) || user.IsAsked(person) => null,
            _ when Takes(user, person, step) => null,
            _ => PersonStepErrors.NotYourTurn((desks ?? []).NameOf(person.Desk), person.Day),
        };

    /// <summary>Whether the user's desk at Hotline still holds who the person is, and hands it over: its one step in the case.</summary>
    public static bool HoldsIdentityOf(this CurrentUser user, Person person) =>
        user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison) && person.IdentityHeldBy == user.Desk;

    /// <summary>Of the open persons whom the user sees those whose identity is still to be handed over: by his own desk, where it is one of Hotline's; to whoever brings them home, where he does.</summary>
    public static IQueryable<Person> WaitingForIdentity(this IQueryable<Person> persons, CurrentUser user)
    {
        var (desk, brings) = (user.Desk, user.Is(Roles.Consular));
        return persons.Where(p => p.IdentityHeldBy != null && p.Standing.ClosedAt == null && (brings || p.IdentityHeldBy == desk));
    }

    private static DomainError? RefusalOfHandover(CurrentUser user, Person person, IReadOnlyList<Desk> desks) =>
        person.IdentityHeldBy is not { } holder ? PersonStepErrors.IdentityHeldHere()
        : user.HoldsIdentityOf(person) ? null
        : PersonStepErrors.NotYourTurn(desks.NameOf(holder), person.Day);

    private static bool Takes(CurrentUser user, Person person, string step) =>
        step switch
        {
            PersonSteps.IdentityReply => user.IsAsked(person) && user.Is(Roles.Immigration),
            PersonSteps.Reception => user.IsAsked(person) && user.IsAny(Roles.Immigration, Roles.BorderGuardLiaison),
            PersonSteps.ReferralAnswer => user.IsAsked(person) && user.Is(Roles.SocialAffairs),
            PersonSteps.IdentityRequest or PersonSteps.TravelPaper or PersonSteps.Handover => user.Holds(person) && user.Is(Roles.Consular),
            PersonSteps.IdentityCall => false,
            _ => user.Holds(person),
        };

    private static DomainError? RefusalOfUndo(CurrentUser user, Person person) =>
        person.Past.Count == 0 ? PersonStepErrors.NothingToUndo()
        : person.IsLastByHandover ? BorderErrors.UndoAtHandover(person.Standing.Handover)
        : user.Is(Roles.Supervisor) && person.Past[^1].Agency == user.Agency ? null
        : PersonStepErrors.SupervisorUndoes();

    // The department does what its missions do.
    private static bool Holds(this CurrentUser user, Person person) =>
        user.IsAny(Holding)
        && (
            person.Standing.Holder == user.Desk
            || (user.Desk == Missions.Department && user.Is(Roles.Consular) && person.Standing.HolderAgency == Missions.Agency)
        );

    private static bool IsAsked(this CurrentUser user, Person person) => user.IsAny(Answering) && person.Standing.Asked == user.Desk;

    private static bool IsPoliceOf(CurrentUser user, Person person) =>
        user.Is(Roles.PoliceLiaison) && person.Standing.Province is { } province && user.Provinces.Contains(province);
}
