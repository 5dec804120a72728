using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.People;

/// <summary>
/// Who may know who a person is, once (design §4): officers of the desk that logged the exchange or leads it, while it is assigned to them; a
/// supervisor of these desks only through a broken glass.
/// </summary>
internal static class PeopleAccess
{
    /// <summary>The roles that may search for people.</summary>
    public static readonly string[] Searchers = [Roles.BorderGuardLiaison, Roles.PoliceLiaison, Roles.Supervisor];

    /// <summary>The exchanges in which the user, as an officer of the desk, looks for people. A search names nobody, so that a colleague's work is found too.</summary>
    public static IQueryable<Exchange> OfOwnDesk(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var (isOfficer, desk) = (user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison), user.Desk);
        return exchanges.Where(e => isOfficer && (e.Desk == desk || e.LoggedBy.Desk == desk));
    }

    /// <summary>The exchanges whose people the user identifies in his own work: of his desk, and in nobody's hand yet, in his own, or logged by himself, who typed the names.</summary>
    public static IQueryable<Exchange> WithPeopleOpenTo(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var account = user.Id;
        return exchanges.OfOwnDesk(user).Where(e => e.Assignee == null || e.Assignee == account || e.LoggedBy.Account == account);
    }

    /// <summary>The exchanges whose glass the user may break: those of his desk.</summary>
    public static IQueryable<Exchange> Supervised(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var (isSupervisor, desk) = (user.Is(Roles.Supervisor), user.Desk);
        return exchanges.Where(e => isSupervisor && (e.Desk == desk || e.LoggedBy.Desk == desk));
    }

    /// <summary>The exchanges in which the user finds people now: those of his desk, or through a broken glass.</summary>
    public static IQueryable<Exchange> WithPeopleFoundBy(this HotlineDbContext db, CurrentUser user, DateTimeOffset at)
    {
        var (own, supervised, account) = (db.Exchanges.OfOwnDesk(user), db.Exchanges.Supervised(user), user.Id);
        return db.Exchanges.Where(e =>
            own.Any(o => o.Id == e.Id)
            || (
                supervised.Any(s => s.Id == e.Id)
                && db.GlassBreaks.Any(g => g.ExchangeId == e.Id && g.By.Account == account && g.At <= at && at < g.Until)
            )
        );
    }

    /// <summary>How the people of one exchange stand open to the user now; null where they do not.</summary>
    public static async Task<PeopleOpening?> PeopleOpeningAsync(
        this HotlineDbContext db,
        ExchangeId id,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var exchange = db.Exchanges.Where(e => e.Id == id);
        if (await exchange.WithPeopleOpenTo(user).AnyAsync(cancellationToken))
        {
            return new(GlassBreak: null, Until: null);
        }

        return await exchange
            .Supervised(user)
            .SelectMany(e => db.GlassBreaks.Where(g => g.ExchangeId == e.Id && g.By.Account == user.Id && g.At <= at && at < g.Until))
            .OrderByDescending(g => g.Until)
            .Select(g => new PeopleOpening(g.Id, g.Until))
            .FirstOrDefaultAsync(cancellationToken);
    }
}

/// <summary>That protected details are open to somebody.</summary>
/// <param name="GlassBreak">The broken glass through which they are, or null.</param>
/// <param name="Until">When it closes.</param>
internal sealed record PeopleOpening(Guid? GlassBreak, DateTimeOffset? Until);
