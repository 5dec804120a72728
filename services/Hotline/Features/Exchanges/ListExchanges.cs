using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Search;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Clocks;
using Cooperation.Hotline.Features.Exchanges.Searching;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Hotline.Features.Importing;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.Lists;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>GET /api/hotline/exchanges: what the user may see, newest first, what is late or soon will be by its deadline, or what he looks for by words; the subject only of what he may read.</summary>
internal static class ListExchanges
{
    public static void Map(RouteGroupBuilder exchanges) =>
        exchanges.MapGet("/", HandleAsync).RequireForces(ExchangeAccess.Readers).WithName(nameof(ListExchanges));

    internal static async Task<ExchangePage> HandleAsync(
        ValidQuery<Query> query,
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var limit = query.Value.Size();
        var listed = db.Exchanges.AsNoTracking().That(query, at).OfImport(query.Value.Import, db, user);
        if (!string.IsNullOrEmpty(query.Value.Q))
        {
            var question = SearchQuestion.Of(query.Value.Q, ExchangeAccess.ReadersAs(user));
            return await db.SearchAsync(listed.SeenBy(user), question, query, limit, at, user, cancellationToken);
        }

        if (query.Value.Overdue == true || query.Value.DueSoon == true)
        {
            return await listed.SeenBy(user).ByDeadlineAsync(query.Value.After, limit, at, user, cancellationToken);
        }

        var page = await listed
            .SeenBy(user)
            .NewestFirst(query.Value.After)
            .Select(ExchangeRow.From(at, user))
            .PageAsync(limit, row => Cursor.Of(row.ReceivedOrSentAt, row.Id), cancellationToken);
        return new(page.Items, page.Next, Found: null);
    }

    private static async Task<ExchangePage> SearchAsync(
        this HotlineDbContext db,
        IQueryable<SeenExchange> seen,
        SearchQuestion? question,
        Query query,
        int limit,
        DateTimeOffset at,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var last = FoundKey.Read(query.After);
        if (question is null)
        {
            return new([], null, CappedCount.Of(0));
        }

        var (keys, found) = await new FindExchanges(db, seen, question).PageAsync(last, limit, cancellationToken);
        var page = Page.Of(keys, limit, key => key.AsCursor());
        return new(await seen.RowsAsync(page.Items.Select(key => key.Id), at, user, cancellationToken), page.Next, found);
    }

    // What is late or soon will be is worked off by its deadline.
    private static async Task<ExchangePage> ByDeadlineAsync(
        this IQueryable<SeenExchange> seen,
        string? after,
        int limit,
        DateTimeOffset at,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var page = await seen.Select(row => new
            {
                row.Exchange.Id,
                DueAt = row.Exchange.Clocks.AsQueryable().Where(LateRecords.Running).Min(clock => clock.DueAt),
            })
            .EarliestFirst(Cursor.ReadTimed(after), key => key.DueAt, key => key.Id, id => new ExchangeId(id))
            .PageAsync(limit, key => Cursor.Of(key.DueAt, key.Id.Value), cancellationToken);
        return new(await seen.RowsAsync(page.Items.Select(key => key.Id.Value), at, user, cancellationToken), page.Next, Found: null);
    }

    // In the order of the keys.
    private static async Task<IReadOnlyList<ExchangeRow>> RowsAsync(
        this IQueryable<SeenExchange> seen,
        IEnumerable<Guid> keys,
        DateTimeOffset at,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var order = keys.ToArray();
        var ids = order.Select(key => new ExchangeId(key)).ToArray();
        var rows = await seen.Where(row => ids.Contains(row.Exchange.Id)).Select(ExchangeRow.From(at, user)).ToListAsync(cancellationToken);
        var byId = rows.ToDictionary(row => row.Id);
        return [.. order.Select(key => byId.GetValueOrDefault(key)).OfType<ExchangeRow>()];
    }

    internal static IQueryable<Exchange> That(this IQueryable<Exchange> exchanges, Query query, DateTimeOffset at)
    {
        var (from, until) = (DayOrMoment.From(query.From), DayOrMoment.Until(query.To));
        // Whoever waits, and an offer, is open: said, so that PostgreSQL reads what is open and not all there ever was.
        var sought = query.Waiting is null or Waits.Nobody && query.OfferedTo is null ? exchanges : exchanges.Open();
        var listed = sought
            .Counted(query)
            .Where(e => query.Partner == null || e.Entry.Partner == query.Partner)
            .Where(e => query.Direction == null || e.Entry.Direction == query.Direction)
            .Where(e => query.Kind == null || e.Entry.Kind == query.Kind)
            .Where(e => query.Area == null || e.Entry.Area == query.Area)
            .Where(e => query.Status == null || e.Status == query.Status)
            .Where(e => query.Urgency == null || e.Urgency == query.Urgency)
            .Where(e => query.Desk == null || e.Desk == query.Desk)
            .Where(e => query.Waiting == null || e.WaitingFor == query.Waiting)
            .Where(e => query.Assignee == null || e.Assignee == query.Assignee)
            .Where(e => query.OfferedTo == null || (e.Offer != null && e.Offer.Desk == query.OfferedTo))
            .Where(e => from == null || e.ReceivedOrSentAt >= from)
            .Where(e => until == null || e.ReceivedOrSentAt < until);
        return listed.InTime(query, at);
    }

    private static IQueryable<Exchange> InTime(this IQueryable<Exchange> exchanges, Query query, DateTimeOffset at)
    {
        var late = query.Overdue switch
        {
            true => exchanges.Open().Late(at),
            false => exchanges.NotLate(at),
            null => exchanges,
        };
        return query.DueSoon switch
        {
            true => late.Open().DueSoon(at),
            false => late.Where(e => !e.Clocks.AsQueryable().Where(LateRecords.Running).Any(c => c.WarnAt <= at && c.DueAt >= at)),
            null => late,
        };
    }

    /// <summary>In the order of the list: by receipt or sending, the newest first.</summary>
    internal static IQueryable<SeenExchange> NewestFirst(this IQueryable<SeenExchange> seen, string? after) =>
        seen.NewestFirst(Cursor.ReadTimed(after), row => row.Exchange.ReceivedOrSentAt, row => row.Exchange.Id, id => new ExchangeId(id));

    public record Query : ListQuery
    {
        [MaxLength(10_000), Description(SearchQuestion.Description)]
        public string? Q { get; init; }

        [MaxLength(2)]
        public string? Partner { get; init; }

        [CodeOf(typeof(ExchangeStatus))]
        public string? Status { get; init; }

        [CodeOf(typeof(Areas))]
        public string? Area { get; init; }

        [CodeOf(typeof(Urgencies))]
        public string? Urgency { get; init; }

        [CodeOf(typeof(Directions))]
        public string? Direction { get; init; }

        [CodeOf(typeof(ExchangeKinds))]
        public string? Kind { get; init; }

        [MaxLength(24)]
        public string? Desk { get; init; }

        [CodeOf(typeof(Waits))]
        public string? Waiting { get; init; }

        public Guid? Assignee { get; init; }

        [MaxLength(24)]
        public string? OfferedTo { get; init; }

        public string? From { get; init; }

        public string? To { get; init; }

        /// <summary>A running clock is past its end, whatever it waits for; alone or with dueSoon the list stands in order of deadline.</summary>
        public bool? Overdue { get; init; }

        /// <summary>Not late, and a running clock is past its warning.</summary>
        public bool? DueSoon { get; init; }

        /// <summary>Neither voided nor a draft.</summary>
        public bool? Counted { get; init; }

        /// <summary>What this import has brought.</summary>
        public Guid? Import { get; init; }

        public bool? Classified { get; init; }

        public bool? Open { get; init; }

        [CodeOf(typeof(AnswerTimeliness))]
        public string? Answered { get; init; }
    }
}
