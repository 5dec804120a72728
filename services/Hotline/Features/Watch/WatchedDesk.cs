using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>Whose figures and hand-over somebody may ask for, once: his own desk's; a central desk its agency's desks', that of the standing agency all. The same reach as over the exchanges, so that every number opens.</summary>
internal static class WatchedDesk
{
    /// <summary>The desk asked for, the user's own without one; null where it is not his to ask.</summary>
    public static async Task<string?> OfAsync(HotlineDbContext db, CurrentUser user, string? asked, CancellationToken cancellationToken)
    {
        if (asked is null || asked == user.Desk)
        {
            return user.Desk;
        }

        return await db.Desks.WatchedBy(user).AnyAsync(desk => desk.Code == asked, cancellationToken) ? asked : null;
    }

    /// <summary>The desks among which the user may choose, as they stand on a day; none for who has his own only.</summary>
    public static async Task<IReadOnlyList<string>> AllOfAsync(
        HotlineDbContext db,
        CurrentUser user,
        DateOnly day,
        CancellationToken cancellationToken
    ) =>
        !user.Is(Roles.CentralDesk)
            ? []
            : await db
                .Desks.WatchedBy(user)
                .Where(desk => (desk.ValidFrom == null || desk.ValidFrom <= day) && (desk.ValidTo == null || day <= desk.ValidTo))
                .Select(desk => desk.Code)
                .Distinct()
                .OrderBy(code => code)
                .ToListAsync(cancellationToken);

    private static IQueryable<Desk> WatchedBy(this IQueryable<Desk> desks, CurrentUser user)
    {
        var (central, agency) = (user.Is(Roles.CentralDesk), user.Agency == Agencies.Police ? null : user.Agency);
        return desks.Where(desk =>
            central && (agency == null || desk.Agency == agency) && (desk.Kind == Desk.Liaison || desk.Kind == Desk.Central)
        );
    }
}
