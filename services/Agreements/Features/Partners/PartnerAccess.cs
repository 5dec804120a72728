using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Partners;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Hosting;

namespace Cooperation.Agreements.Features.Partners;

/// <summary>Who sees which partners, once: planners all, those who work with partners their own.</summary>
internal static class PartnerAccess
{
    /// <summary>The partners that the user sees.</summary>
    public static IQueryable<Partner> SeenBy(this IQueryable<Partner> partners, CurrentUser user)
    {
        var (plans, works, own) = (user.Is(Roles.Planner), InstrumentAccess.WorksWithPartners(user), user.Partners.ToArray());
        return partners.Where(p => plans || (works && (own.Length == 0 || own.Contains(p.Code))));
    }

    /// <summary>Whether the user keeps units and focal points.</summary>
    public static bool KeepsPartners(this CurrentUser user) =>
        user.Is(Roles.Planner) && user.Agency is Agencies.Police or Agencies.ForeignMinistry;
}
