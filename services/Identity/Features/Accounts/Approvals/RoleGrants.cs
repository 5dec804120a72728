using Cooperation.Identity.Data;
using Cooperation.Identity.Domain.Accounts;
using Cooperation.Identity.Domain.Organisation;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Features.Accounts.Approvals;

/// <summary>Whether roles fit a desk, by the reference data of the day. Scoped.</summary>
internal sealed class RoleGrants(IdentityDbContext db, ReferenceNames names)
{
    /// <summary>Refuses a desk that the agency has not, and roles that are not given there.</summary>
    public async Task RequireAsync(Profile profile, DateOnly day, CancellationToken cancellationToken)
    {
        var (agency, code) = (profile.Agency, profile.Desk);
        var desk =
            await db.Desks.AsNoTracking().SingleOrDefaultAsync(desk => desk.Code == code && desk.Agency == agency, cancellationToken)
            ?? throw AccountErrors.DeskUnknown();
        var grants = await db.RoleGrants.AsNoTracking().Where(grant => grant.Agency == agency).ToListAsync(cancellationToken);
        var allowed = grants.FirstOrDefault(grant => grant.HoldsFor(desk, day))?.Roles ?? [];
        if (profile.Roles.Except(allowed, StringComparer.Ordinal).ToList() is { Count: > 0 } wrong)
        {
            throw AccountErrors.RolesNotForDesk(Named(wrong, day), Named(allowed, day));
        }
    }

    private Text Named(IEnumerable<string> roles, DateOnly day)
    {
        string In(string language) => string.Join(", ", roles.Select(role => names.Of("accountRole", role, day, language)));
        return new(In("vi"), In("en"));
    }
}
