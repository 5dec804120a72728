using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Search;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.Whole;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>Who sees which exchanges, once (design §4). Every query of a slice begins with one of these; nobody not named here sees anything.</summary>
internal static class ExchangeAccess
{
    /// <summary>The roles that work on exchanges.</summary>
    public static readonly string[] Workers = [Roles.BorderGuardLiaison, Roles.PoliceLiaison, Roles.Supervisor, Roles.CentralDesk];

    /// <summary>The roles that may ask for the list.</summary>
    public static readonly string[] Readers = [.. Workers, Roles.Auditor];

    /// <summary>The exchanges whose row the user may see, each with whether he may read it.</summary>
    public static IQueryable<SeenExchange> SeenBy(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var isAuditor = user.Is(Roles.Auditor);
        return exchanges.AsFarAs(user).Where(seen => seen.MayRead || seen.IsOnLine || isAuditor);
    }

    /// <summary>The same of one row at hand.</summary>
    public static bool Sees(this CurrentUser user, bool mayRead, bool isOnLine) => mayRead || isOnLine || user.Is(Roles.Auditor);

    /// <summary>All of these exchanges, each with what the user may see of it: nothing, too.</summary>
    public static IQueryable<SeenExchange> AsFarAs(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var reach = ReadingReach.Of(user);
        var isOfficer = IsOfficer(user);
        var (agency, partners, areas) = (user.Agency, user.Partners.ToArray(), user.Areas.ToArray());
        return exchanges.Select(e => new SeenExchange
        {
            Exchange = e,
            MayRead =
                reach.All
                || e.LeadAgency == reach.Agency
                || e.LoggedBy.Agency == reach.Agency
                || e.Desk == reach.Desk
                || e.LoggedBy.Desk == reach.Desk
                || (e.Offer != null && (e.Offer.Desk == reach.Desk || e.Offer.Agency == reach.Agency)),
            IsOnLine =
                isOfficer
                && e.LeadAgency == agency
                && (partners.Length == 0 || partners.Contains(e.Entry.Partner))
                && (areas.Length == 0 || areas.Contains(e.Entry.Area)),
        });
    }

    /// <summary>One exchange as the user sees it, or null where he sees none.</summary>
    public static async Task<SeenExchange?> SeenAsync(
        this HotlineDbContext db,
        ExchangeId id,
        CurrentUser user,
        CancellationToken cancellationToken
    ) => (await db.SeenAsync(id, user, RowsBeside.None, cancellationToken))?.Seen;

    /// <summary>The same with rows of other tables that name it.</summary>
    public static async Task<(SeenExchange Seen, FoundRows Beside)?> SeenAsync(
        this HotlineDbContext db,
        ExchangeId id,
        CurrentUser user,
        RowsBeside beside,
        CancellationToken cancellationToken
    )
    {
        var found = db.Exchanges.AsNoTracking().IgnoreAutoIncludes().Where(e => e.Id == id).SeenBy(user);
        var seen = await found.SingleOrDefaultAsync(cancellationToken);
        return seen is null ? null : (seen, await db.FillAsync(seen.Exchange, beside, cancellationToken));
    }

    /// <summary>The marks of the word index under which stands what the user may read; null where that is everything. They narrow a search; what it shows passes <see cref="SeenBy"/>.</summary>
    public static IReadOnlyList<string>? ReadersAs(CurrentUser user)
    {
        var reach = ReadingReach.Of(user);
        return reach.All
            ? null
            :
            [
                .. reach.Agency is { } agency ? (string[])[Lexemes.ReadByAgency(agency)] : [],
                .. reach.Desk is { } desk ? (string[])[Lexemes.ReadByDesk(desk)] : [],
            ];
    }

    /// <summary>The exchanges that the user's desk leads: it alone moves them on.</summary>
    public static IQueryable<Exchange> LedBy(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var (works, desk) = (user.IsAny(Workers), user.Desk);
        return exchanges.Where(e => works && e.Desk == desk);
    }

    /// <summary>The exchanges whose work the user answers for or watches over: of his desk, of his agency from its central desk, all from that of the standing agency.</summary>
    public static IQueryable<Exchange> LedWithinReachOf(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var reach = ReadingReach.Of(user);
        return exchanges.Where(e => reach.All || e.LeadAgency == reach.Agency || e.Desk == reach.Desk);
    }

    /// <summary>The exchanges offered to the user's desk: it accepts them or sends them back.</summary>
    public static IQueryable<Exchange> OfferedTo(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var (works, desk) = (user.IsAny(Workers), user.Desk);
        return exchanges.Where(e => works && e.Offer != null && e.Offer.Desk == desk);
    }

    /// <summary>The exchanges whose offer the user's desk may end: the one that made it and the one that got it.</summary>
    public static IQueryable<Exchange> BetweenForces(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var (works, desk) = (user.IsAny(Workers), user.Desk);
        return exchanges.Where(e => works && (e.Desk == desk || (e.Offer != null && e.Offer.Desk == desk)));
    }

    /// <summary>Whether the user may see what happened to an exchange: who reads it, and the auditor, who reads only that.</summary>
    public static bool MaySeeHistory(this SeenExchange seen, CurrentUser user) => seen.MayRead || user.Is(Roles.Auditor);

    private static bool IsOfficer(CurrentUser user) => user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison);

    /// <summary>Whose exchanges a user may read: everybody's, an agency's, a desk's.</summary>
    private readonly record struct ReadingReach(bool All, string? Agency, string? Desk)
    {
        public static ReadingReach Of(CurrentUser user) =>
            (user.Is(Roles.CentralDesk), user.Agency) switch
            {
                (true, Agencies.Police) => new(All: true, null, null), // the standing agency of the programme
                (true, var agency) => new(All: false, agency, user.Desk),
                _ => new(All: false, null, user.IsAny(Workers) ? user.Desk : null),
            };
    }
}
