using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Agreements.Features.Instruments;

/// <summary>Who sees which instruments, once: planners all, those who work with a partner what concerns their partner. Every query of a slice begins here; nobody not named here sees anything.</summary>
internal static class InstrumentAccess
{
    // In the agencies that work with partners; a supervisor of immigration or of social affairs is one elsewhere.
    private static readonly string[] OfPartner =
    [
        Roles.BorderGuardLiaison,
        Roles.PoliceLiaison,
        Roles.Supervisor,
        Roles.CentralDesk,
        Roles.Consular,
    ];

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
        var works = user.IsAny(OfPartner) && Agencies.WithPartners.Contains(user.Agency);
        var (isPlanner, partners) = (user.Is(Roles.Planner), user.Partners.ToArray());
        return instruments.Where(i => isPlanner || (works && (partners.Length == 0 || partners.Contains(i.Partner))));
    }
}
