using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
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

        var (central, agency) = (user.Is(Roles.CentralDesk), user.Agency == Agencies.Police ? null : user.Agency);
        return
            central
            && await db.Desks.AnyAsync(
                desk =>
                    desk.Code == asked
                    && (agency == null || desk.Agency == agency)
                    && (desk.Kind == Desk.Liaison || desk.Kind == Desk.Central),
                cancellationToken
            )
            ? asked
            : null;
    }
}
