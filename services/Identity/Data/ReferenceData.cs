using Cooperation.Identity.Domain.Organisation;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Identity.Data;

/// <summary>Loads agencies and desks out of seeds/reference when the service migrates (R1). What left the files stays in the table: accounts name it.</summary>
internal static class ReferenceData
{
    public static async Task LoadAsync(IdentityDbContext db, CancellationToken cancellationToken)
    {
        await LoadAsync(db, SeedFiles.Read<Agency>("agencies.csv"), agency => agency.Code, cancellationToken);
        await LoadAsync(db, SeedFiles.Read<Desk>("desks.csv"), desk => desk.Code, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
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
