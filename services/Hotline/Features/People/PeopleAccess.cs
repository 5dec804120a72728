using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records.People;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.People;

/// <summary>
/// Who may know who a person is, once (design §4): officers of the desk that leads the exchange, while it is assigned to them; who logged it, of
/// those whom he wrote down himself; a supervisor of these desks only through a broken glass. To add and correct is the lead desk's.
/// </summary>
internal static class PeopleAccess
{
    /// <summary>The roles that may search for people.</summary>
    public static readonly string[] Searchers = [Roles.BorderGuardLiaison, Roles.PoliceLiaison, Roles.Supervisor];

    /// <summary>The exchanges in which the user, as an officer of the desk, may know people at all.</summary>
    public static IQueryable<Exchange> OfOwnDesk(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var (isOfficer, desk) = (user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison), user.Desk);
        return exchanges.Where(e => isOfficer && (e.Desk == desk || e.LoggedBy.Desk == desk));
    }

    /// <summary>The exchanges to which the user adds people and whose people he corrects: his desk leads, and it is in nobody's hand yet, in his own, or logged by himself.</summary>
    public static IQueryable<Exchange> WithPeopleKeptBy(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var (desk, account) = (user.Desk, user.Id);
        return exchanges
            .OfOwnDesk(user)
            .Where(e => e.Desk == desk && (e.Assignee == null || e.Assignee == account || e.LoggedBy.Account == account));
    }

    /// <summary>The same of one exchange at hand.</summary>
    public static bool KeepsPeopleOf(this CurrentUser user, Exchange exchange) =>
        user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison)
        && exchange.Desk == user.Desk
        && (exchange.Assignee is null || exchange.Assignee == user.Id || exchange.LoggedBy.Account == user.Id);

    /// <summary>Whether the user, as an officer, knows this person of an exchange.</summary>
    public static bool Identifies(this CurrentUser user, Exchange exchange, MentionedPerson person) =>
        user.Identifies(exchange, exchange.WriterOf(person));

    /// <summary>The same of whatever identifies somebody, by who wrote it down. In nobody's hand: the lead desk everything, the desk that logged it what it wrote down itself. In somebody's hand: he, and the logger what he wrote down himself, while his desk leads.</summary>
    public static bool Identifies(this CurrentUser user, Exchange exchange, (Guid Account, string Desk) writer)
    {
        var leads = exchange.Desk == user.Desk;
        return user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison)
            && (
                exchange.Assignee is { } assignee
                    ? leads && (assignee == user.Id || (exchange.LoggedBy.Account == user.Id && writer.Account == user.Id))
                    : leads || (exchange.LoggedBy.Desk == user.Desk && writer.Desk == user.Desk)
            );
    }

    /// <summary>The exchanges whose glass the user may break: those of his desk.</summary>
    public static IQueryable<Exchange> Supervised(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var (isSupervisor, desk) = (user.Is(Roles.Supervisor), user.Desk);
        return exchanges.Where(e => isSupervisor && (e.Desk == desk || e.LoggedBy.Desk == desk));
    }

    /// <summary>The same of one exchange at hand.</summary>
    public static bool Supervises(this CurrentUser user, Exchange exchange) =>
        user.Is(Roles.Supervisor) && (exchange.Desk == user.Desk || exchange.LoggedBy.Desk == user.Desk);

    /// <summary>The exchanges whose broken glasses the user looks at, for those whom they concern: a supervisor of its desks, and the central desk that reads it; so that somebody is there where a desk has one supervisor only.</summary>
    public static IQueryable<Exchange> WatchedOver(this IQueryable<Exchange> exchanges, CurrentUser user)
    {
        var supervised = exchanges.Supervised(user);
        var read = exchanges.SeenBy(user).Where(seen => seen.MayRead).Select(seen => seen.Exchange.Id);
        var isCentral = user.Is(Roles.CentralDesk);
        return exchanges.Where(e => supervised.Any(s => s.Id == e.Id) || (isCentral && read.Contains(e.Id)));
    }

    /// <summary>
    /// The people whom the user may open now, each with his exchange: <see cref="Identifies(CurrentUser, Exchange, MentionedPerson)"/> as a query, or through a
    /// broken glass. A search finds nobody else, or it would say of a closed person that he is there (design §4).
    /// </summary>
    public static IQueryable<OpenPerson> PeopleOpenTo(this HotlineDbContext db, CurrentUser user, DateTimeOffset at)
    {
        var isOfficer = user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison);
        var isSupervisor = user.Is(Roles.Supervisor);
        var (desk, account) = (user.Desk, user.Id);
        var broken = db.BreakGlassAlerts.OpenTo(account, at);
        return db
            .Exchanges.Where(e => e.Desk == desk || e.LoggedBy.Desk == desk)
            .SelectMany(e => e.People, (exchange, person) => new OpenPerson { Exchange = exchange, Person = person })
            .Where(open =>
                (
                    isOfficer
                    && (
                        open.Exchange.Desk == desk
                            ? open.Exchange.Assignee == null
                                || open.Exchange.Assignee == account
                                || (
                                    open.Exchange.LoggedBy.Account == account
                                    && !open.Exchange.Timeline.Any(entry =>
                                        entry.What == ExchangeEvents.PersonAdded
                                        && entry.Note == "N" + open.Person.Number
                                        && entry.Account != account
                                    )
                                )
                            : open.Exchange.Assignee == null
                                && !open.Exchange.Timeline.Any(entry =>
                                    entry.What == ExchangeEvents.PersonAdded && entry.Note == "N" + open.Person.Number && entry.Desk != desk
                                )
                    )
                ) || (isSupervisor && broken.Any(alert => alert.RecordId == open.Exchange.Id))
            );
    }

    // The officers of a desk that leads it or logged it, while nobody has it in hand; then who has it or logged it himself.
    private static bool KnowsPeopleOf(this CurrentUser user, Exchange exchange) =>
        user.IsAny(Roles.BorderGuardLiaison, Roles.PoliceLiaison)
        && (exchange.Desk == user.Desk || exchange.LoggedBy.Desk == user.Desk)
        && (
            exchange.Assignee is null
            || (exchange.Desk == user.Desk && (exchange.Assignee == user.Id || exchange.LoggedBy.Account == user.Id))
        );

    /// <summary>How people of one exchange stand open to the user now, through a glass all of them, else those whom he <see cref="Identifies"/>; null where none does.</summary>
    public static async Task<PeopleOpening?> PeopleOpeningAsync(
        this HotlineDbContext db,
        Exchange exchange,
        CurrentUser user,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        if (user.KnowsPeopleOf(exchange))
        {
            return new(Alert: null, Until: null);
        }

        if (!user.Supervises(exchange))
        {
            return null;
        }

        return await db
            .BreakGlassAlerts.OpenTo(user.Id, at)
            .Where(alert => alert.RecordId == exchange.Id)
            .OrderByDescending(alert => alert.Until)
            .Select(alert => new PeopleOpening(alert.Id, alert.Until))
            .FirstOrDefaultAsync(cancellationToken);
    }
}

/// <summary>A person whom somebody may open, and where he is mentioned.</summary>
internal sealed class OpenPerson
{
    public required Exchange Exchange { get; init; }

    public required MentionedPerson Person { get; init; }
}

/// <summary>That protected details are open to somebody.</summary>
/// <param name="Alert">The alert of the broken glass through which they are, or null.</param>
/// <param name="Until">When it closes.</param>
internal sealed record PeopleOpening(Guid? Alert, DateTimeOffset? Until)
{
    /// <summary>Whether it opens this person to the user.</summary>
    public bool Of(Exchange exchange, MentionedPerson person, CurrentUser user) => Of(exchange, exchange.WriterOf(person), user);

    /// <summary>Whether it opens to the user what this officer wrote down.</summary>
    public bool Of(Exchange exchange, (Guid Account, string Desk) writer, CurrentUser user) =>
        Alert is not null || user.Identifies(exchange, writer);
}
