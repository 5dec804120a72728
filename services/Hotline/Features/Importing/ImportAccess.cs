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

    /// <summary>Who asks how imports go: who imports, and the operator, for whom one that hangs is a matter like a parked message.</summary>
    public static readonly string[] Followers = [.. Importers, Roles.Operator];

    /// <summary>The imports of the user's desk.</summary>
    public static IQueryable<Import> OfDesk(this IQueryable<Import> imports, CurrentUser user)
    {
        var (may, desk) = (user.IsAny(Importers), user.Desk);
        return imports.Where(import => may && import.By.Desk == desk);
    }

    /// <summary>The imports whose course the user follows, ends or lets go on: those of his desk; an operator those of all desks, and nothing of what is in them.</summary>
    public static IQueryable<Import> FollowedBy(this IQueryable<Import> imports, CurrentUser user) =>
        user.Is(Roles.Operator) ? imports : imports.OfDesk(user);

    /// <summary>One that the user follows, or null.</summary>
    public static Task<Import?> FollowedImportAsync(
        this HotlineDbContext db,
        Guid id,
        CurrentUser user,
        CancellationToken cancellationToken
    ) => db.Imports.AsNoTracking().FollowedBy(user).SingleOrDefaultAsync(import => import.Id == id, cancellationToken);

    /// <summary>One of the user's desk, with what is in it, or null.</summary>
    public static Task<Import?> ImportAsync(this HotlineDbContext db, Guid id, CurrentUser user, CancellationToken cancellationToken) =>
        db.Imports.AsNoTracking().OfDesk(user).SingleOrDefaultAsync(import => import.Id == id, cancellationToken);
}
