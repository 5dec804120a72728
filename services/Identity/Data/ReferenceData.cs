using Cooperation.Identity.Domain.Organisation;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Data;

/// <summary>Loads agencies, desks and the roles that may be given there out of seeds/reference when the service migrates (R1). What left the files stays in the table: accounts name it.</summary>
internal static class ReferenceData
{
    public static async Task LoadAsync(IdentityDbContext db, CancellationToken cancellationToken)
    {
        await LoadAsync(db, SeedFiles.Read<Agency>("agencies.csv"), agency => agency.Code, cancellationToken);
        await LoadAsync(db, SeedFiles.Read<Desk>("desks.csv"), desk => desk.Code, cancellationToken);
        await LoadGrantsAsync(db, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    // Nothing names a grant: what left the file is granted no more.
    private static async Task LoadGrantsAsync(IdentityDbContext db, CancellationToken cancellationToken)
    {
        var rows = SeedFiles.Read<RoleGrant>("role-grants.csv");
        var kept = rows.Select(row => row.Code).ToHashSet(StringComparer.Ordinal);
        db.RoleGrants.RemoveRange((await db.RoleGrants.ToListAsync(cancellationToken)).Where(row => !kept.Contains(row.Code)));
        await LoadAsync(db, rows, row => row.Code, cancellationToken);
    }

    private static async Task LoadAsync<T>(
        IdentityDbContext db,
        IReadOnlyList<T> rows,
        Func<T, string> code,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var known = (await db.Set<T>().ToListAsync(cancellationToken)).ToDictionary(code, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (known.TryGetValue(code(row), out var old))
            {
                db.Entry(old).CurrentValues.SetValues(row);
            }
            else
            {
                db.Add(row);
            }
        }
    }
}
