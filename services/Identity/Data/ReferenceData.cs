using Cooperation.Identity.Domain.Organisation;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Identity.Data;

/// <summary>Loads agencies, desks and the roles that may be given there out of seeds/reference when the service migrates (R1). Accounts name agencies and desks; nothing names a grant, so what left that file is granted no more.</summary>
internal static class ReferenceData
{
    public static async Task LoadAsync(IdentityDbContext db, CancellationToken cancellationToken)
    {
        await db.KeepAsync(SeedFiles.Read<Agency>("agencies.csv"), agency => agency.Code, cancellationToken);
        await db.KeepAsync(SeedFiles.Read<Desk>("desks.csv"), desk => desk.Code, cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<RoleGrant>("role-grants.csv"), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
