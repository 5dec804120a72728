using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Agreements.Features.Instruments;

/// <summary>
/// Who sees which instruments, once: planners of the standing agency and of the foreign ministry all, other planners those that their agency leads or takes part in, those who work with a
/// partner what concerns their partner. Every query of a slice begins here; nobody not named here sees anything.
/// </summary>
internal static class InstrumentAccess
{
    private static readonly string[] SeeAll = [Agencies.Police, Agencies.ForeignMinistry];

    // In the agencies that work with partners; a supervisor of immigration or of social affairs is one elsewhere.
    private static readonly string[] OfPartner =
    [
        Roles.BorderGuardLiaison,
        Roles.PoliceLiaison,
        Roles.Supervisor,
        Roles.CentralDesk,
        Roles.Consular,
    ];

    /// <summary>Whether the user sees everything that was agreed with partners: planners of the standing agency and of the foreign ministry do.</summary>
    public static bool SeesAll(CurrentUser user) => user.Is(Roles.Planner) && SeeAll.Contains(user.Agency);

    /// <summary>The collection is asked for by planners and whoever works with partners (R17).</summary>
    public static void MayList(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context =>
            context.User.IsInRole(Roles.Planner)
            || (OfPartner.Any(context.User.IsInRole) && Agencies.WithPartners.Any(agency => context.User.HasClaim("agency", agency)))
        );

    /// <summary>Instruments are planned by planners; their agency leads them.</summary>
    public static void MayPlan(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Planner);

    /// <summary>The instruments that the user sees; an account without partners serves all of them.</summary>
    public static IQueryable<Instrument> SeenBy(this IQueryable<Instrument> instruments, CurrentUser user)
    {
        var works = WorksWithPartners(user);
        var (agency, partners) = (user.Agency, user.Partners.ToArray());
        var (plans, seesAll) = (user.Is(Roles.Planner), SeesAll(user));
        return instruments.Where(i =>
            seesAll
            || (plans && (i.LeadAgency == agency || i.TakingPart.Any(part => part.Agency == agency && part.ValidTo == null)))
            || (works && (partners.Length == 0 || partners.Contains(i.Partner)))
        );
    }

    /// <summary>Whether the user works with partners every day.</summary>
    public static bool WorksWithPartners(CurrentUser user) => user.IsAny(OfPartner) && Agencies.WithPartners.Contains(user.Agency);

    /// <summary>Whether the user sees mandates: those who negotiate do.</summary>
    public static bool SeesMandate(this CurrentUser user, Instrument instrument) =>
        user.Is(Roles.Planner)
        && (
            user.Agency == Agencies.Police
            || user.Agency == instrument.LeadAgency
            || instrument.TakingPart.Any(part => part.Agency == user.Agency && part.ValidTo is null)
        );

    /// <summary>Whether the user plans for the agency that leads it.</summary>
    public static bool Leads(this CurrentUser user, Instrument instrument) =>
        user.Is(Roles.Planner) && user.Agency == instrument.LeadAgency;

    /// <summary>Whether the user takes this step: the lead agency takes all of them; an agency that the procedure has notify notes what it notifies, and keeps what the notice says.</summary>
    public static bool MayTake(
        this CurrentUser user,
        Instrument instrument,
        string step,
        IReadOnlyList<ProcedureRule> procedures,
        DateOnly day
    ) =>
        user.Is(Roles.Planner)
        && (
            user.Agency == instrument.LeadAgency
            || user.Notifies(instrument, step, procedures, day)
            || (
                (step == InstrumentSteps.Documents || (step == InstrumentSteps.Corrections && instrument.CameIntoForce))
                && user.Notifies(instrument, InstrumentSteps.EntryIntoForce, procedures, day)
            )
        );

    /// <summary>Where it stands who takes this step; null where no rule of the day says.</summary>
    public static Text? RuleOf(Instrument instrument, string step, IReadOnlyList<ProcedureRule> procedures, DateOnly day) =>
        RulesOf(instrument, step, procedures, day) is [var rule, ..] ? new(rule.Source, rule.Source) : null;

    private static bool Notifies(
        this CurrentUser user,
        Instrument instrument,
        string step,
        IReadOnlyList<ProcedureRule> procedures,
        DateOnly day
    ) => RulesOf(instrument, step, procedures, day).Exists(rule => rule.Act == ProcedureActs.Notifies && rule.Agency == user.Agency);

    private static List<ProcedureRule> RulesOf(Instrument instrument, string step, IReadOnlyList<ProcedureRule> procedures, DateOnly day) =>
        [.. procedures.Where(rule => rule.Kind == instrument.Kind && rule.Step == step && rule.HoldsOn(day))];
}
