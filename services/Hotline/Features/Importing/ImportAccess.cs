using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Who imports, and who sees which imports.</summary>
internal static class ImportAccess
{
    /// <summary>The roles that import: those that log, and their supervisor.</summary>
    public static readonly string[] Importers = [Roles.BorderGuardLiaison, Roles.PoliceLiaison, Roles.Supervisor];

    /// <summary>The imports of the user's desk.</summary>
    public static IQueryable<Import> OfDesk(this IQueryable<Import> imports, CurrentUser user)
    {
        var (may, desk) = (user.IsAny(Importers), user.Desk);
        return imports.Where(import => may && import.By.Desk == desk);
    }

    /// <summary>One of them, or null.</summary>
    public static Task<Import?> ImportAsync(this HotlineDbContext db, Guid id, CurrentUser user, CancellationToken cancellationToken) =>
        db.Imports.AsNoTracking().OfDesk(user).SingleOrDefaultAsync(import => import.Id == id, cancellationToken);
}
