using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Clocks;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Clocks;

/// <summary>GET /api/hotline/late: what is late or soon will be, by desk and clock: a desk sees its own, a central desk its agency's, that of the standing agency everybody's.</summary>
internal static class GetLate
{
    // More than anybody reads; the counts are of all.
    private const int Limit = 500;

    public static void Map(RouteGroupBuilder hotline) =>
        hotline.MapGet("/late", HandleAsync).RequireRoles(ExchangeAccess.Workers).WithTags("Clocks").WithName(nameof(GetLate));

    internal static async Task<Ok<Response>> HandleAsync(
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var near = db.NearWithinReachOf(user, at);
        var counts = await near.GroupBy(x => new
            {
                x.Exchange.Desk,
                x.Exchange.LeadAgency,
                x.Clock.Kind,
            })
            .Select(group => new Count(
                group.Key.Desk,
                group.Key.LeadAgency,
                group.Key.Kind,
                group.Count(x => x.Clock.DueAt < at),
                group.Count(x => x.Clock.DueAt >= at)
            ))
            .ToListAsync(cancellationToken);
        // An exchange late with two things is one late exchange; one that is late is no longer soon to be.
        var exchanges = await near.GroupBy(x => new { x.Exchange.Id, x.Exchange.Desk })
            .Select(group => new { group.Key.Desk, Late = group.Min(x => x.Clock.DueAt) < at })
            .GroupBy(exchange => exchange.Desk)
            .Select(desk => new
            {
                desk.Key,
                Late = desk.Count(e => e.Late),
                Soon = desk.Count(e => !e.Late),
            })
            .ToDictionaryAsync(desk => desk.Key, desk => (desk.Late, desk.Soon), cancellationToken);
        var items = await near.Items(db, at).Take(Limit).ToListAsync(cancellationToken);
        var more = items.Count < counts.Sum(count => count.Late + count.Soon);
        return TypedResults.Ok(
            new Response(at, Desks(counts, exchanges, items), more, await db.PausedWithinReachOfAsync(user, cancellationToken))
        );
    }

    private static IReadOnlyList<DeskView> Desks(
        IReadOnlyList<Count> counts,
        Dictionary<string, (int Late, int Soon)> exchanges,
        IReadOnlyList<LateItem> items
    )
    {
        var byClock = items.ToLookup(item => (item.Desk, item.Clock));
        return
        [
            .. counts
                .GroupBy(count => (count.Desk, count.Agency))
                .Select(desk => new DeskView(
                    desk.Key.Desk,
                    desk.Key.Agency,
                    exchanges[desk.Key.Desk].Late,
                    exchanges[desk.Key.Desk].Soon,
                    [
                        .. ClockKinds
                            .All.Join(desk, kind => kind, count => count.Clock, (_, count) => count)
                            .Select(count => new ClockGroup(
                                count.Clock,
                                count.Late,
                                count.Soon,
                                [.. byClock[(desk.Key.Desk, count.Clock)]]
                            )),
                    ]
                ))
                .OrderByDescending(desk => desk.Late)
                .ThenByDescending(desk => desk.Soon)
                .ThenBy(desk => desk.Desk, StringComparer.Ordinal),
        ];
    }

    /// <param name="At">The time of counting.</param>
    /// <param name="Desks">Desks with something late or near its end, the one with most first.</param>
    /// <param name="More">Whether there is more than the items given; the counts are of all.</param>
    /// <param name="Paused">What stands still, apart from all that is late.</param>
    public sealed record Response(DateTimeOffset At, IReadOnlyList<DeskView> Desks, bool More, IReadOnlyList<PausedClock> Paused);

    /// <param name="Desk">The desk that leads.</param>
    /// <param name="Agency">Its agency.</param>
    /// <param name="Late">Exchanges with a clock past its end.</param>
    /// <param name="Soon">Other exchanges with a clock past its warning.</param>
    /// <param name="Clocks">By what they wait for; these are counts of clocks.</param>
    public sealed record DeskView(string Desk, string Agency, int Late, int Soon, IReadOnlyList<ClockGroup> Clocks);

    public sealed record ClockGroup(string Clock, int Late, int Soon, IReadOnlyList<LateItem> Items);

    internal sealed record Count(string Desk, string Agency, string Clock, int Late, int Soon);
}
