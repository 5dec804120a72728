using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Clocks;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Clocks;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>GET /api/hotline/desk-news?since=: what an open page of the watch asks again and again: the desk's numbers, and which exchanges have come, were offered or have become late since.</summary>
internal static class GetDeskNews
{
    /// <summary>More than this nobody counts: 'many'.</summary>
    private const int Limit = 100;

    // A request that began before the page was drawn may be saved after it: the page looks back, and knows what it has shown.
    private static readonly TimeSpan LookBack = TimeSpan.FromMinutes(2);

    // No page stands open longer than a session lasts.
    private static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    public static void Map(RouteGroupBuilder hotline) =>
        hotline.MapGet("/desk-news", HandleAsync).RequireForces(ExchangeAccess.Workers).WithTags("Watch").WithName(nameof(GetDeskNews));

    internal static async Task<Ok<Response>> HandleAsync(
        ValidQuery<Query> query,
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var asked = query.Value.Since?.ToUniversalTime() ?? at - LookBack;
        var since = asked < at - Longest ? at - Longest : asked;
        var counts = await DeskCounts.OfAsync(db, user, at, cancellationToken);
        var come = await Come(db, user, since, at).Take(Limit).ToListAsync(cancellationToken);
        var offered = await db
            .Exchanges.OfferedTo(user)
            .Open()
            .Where(e => e.Offer!.At >= since)
            .OrderByDescending(e => e.Offer!.At)
            .Take(Limit)
            .Select(e => e.Id)
            .ToListAsync(cancellationToken);
        var late = await db.Exchanges.LedBy(user).Open().LateSince(since, at).Take(Limit).Select(e => e.Id).ToListAsync(cancellationToken);
        return TypedResults.Ok(new Response(at, since, counts, Values(come), Values(offered), Values(late)));
    }

    /// <summary>What the user answers for or watches over and what was logged, or given to its desk, since.</summary>
    internal static IQueryable<ExchangeId> Come(HotlineDbContext db, CurrentUser user, DateTimeOffset since, DateTimeOffset at) =>
        db.Set<TimelineEntry>()
            .Where(entry => entry.At >= since && entry.At <= at)
            .Where(entry => entry.Number == 1 || entry.What == ExchangeEvents.LeadChanged)
            .OrderByDescending(entry => entry.At)
            .Join(
                db.Exchanges.LedWithinReachOf(user).Open(),
                entry => EF.Property<ExchangeId?>(entry, "ExchangeId"),
                e => (ExchangeId?)e.Id,
                (_, e) => e.Id
            );

    private static IReadOnlyList<Guid> Values(IEnumerable<ExchangeId> ids) => [.. ids.Select(id => id.Value).Distinct()];

    public sealed record Query(DateTimeOffset? Since = null);

    /// <param name="At">The time of counting.</param>
    /// <param name="Since">From when on news are told; to be asked with again.</param>
    /// <param name="Counts">The numbers over the desk's home.</param>
    /// <param name="Come">Exchanges logged, or given to the desk.</param>
    /// <param name="Offered">Exchanges offered to the desk.</param>
    /// <param name="Late">Exchanges of the desk that have become late.</param>
    internal sealed record Response(
        DateTimeOffset At,
        DateTimeOffset Since,
        DeskCounts Counts,
        IReadOnlyList<Guid> Come,
        IReadOnlyList<Guid> Offered,
        IReadOnlyList<Guid> Late
    );
}
