using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Negotiations;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Agreements.Features.Negotiations;

/// <summary>Who sees negotiations, once: planners of the agencies of the delegation (the one that leads, those that take part) and of the standing agency. For everybody else there is none.</summary>
internal static class NegotiationAccess
{
    /// <summary>The collection is asked for by planners (R17).</summary>
    public static void MayList(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Planner);

    /// <summary>The negotiations that the user sees.</summary>
    public static IQueryable<Negotiation> NegotiationsSeenBy(this AgreementsDbContext db, CurrentUser user)
    {
        var (plans, agency, seesAll) = (user.Is(Roles.Planner), user.Agency, user.Agency == Agencies.Police);
        return db.Negotiations.Where(n =>
            plans
            && (
                seesAll
                || n.LeadAgency == agency
                || db.Instruments.Any(i =>
                    i.Id == n.InstrumentId && i.TakingPart.Any(part => part.Agency == agency && part.ValidTo == null)
                )
            )
        );
    }
}
