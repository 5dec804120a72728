using System.ComponentModel.DataAnnotations;
using System.Data;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Clocks;

/// <summary>GET /api/hotline/late?desk=&amp;state=&amp;after=&amp;limit=: what is late or soon will be, in order of deadline, and how much of it by desk: a desk sees its own, a central desk its agency's, that of the standing agency everybody's.</summary>
internal static class GetLate
{
    private const int UsualLimit = 100;
    private const int Limit = 500;

    public static void Map(RouteGroupBuilder hotline) =>
        hotline.MapGet("/late", HandleAsync).RequireForces(ExchangeAccess.Workers).WithTags("Clocks").WithName(nameof(GetLate));

    internal static async Task<Ok<Response>> HandleAsync(
        ValidQuery<Query> query,
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var (desk, state) = (query.Value.Desk, query.Value.State);
        // Numbers and rows of one moment: what changes in between would stand in one of them only.
        await using var moment = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        var desks = await db.NearWithinReachOf(user, desk, at)
            .Exchanges()
            .GroupBy(e => new { e.Desk, e.Agency })
            .Select(counted => new DeskCount(
                counted.Key.Desk,
                counted.Key.Agency,
                counted.Count(e => e.DueAt < at),
                counted.Count(e => e.DueAt >= at)
            ))
            .ToListAsync(cancellationToken);
        var page = await db.NearWithinReachOf(user, desk, at)
            .Exchanges()
            .In(state, at)
            .EarliestFirst(Cursor.ReadTimed(query.Value.After), e => e.DueAt, e => e.Id, id => new ExchangeId(id))
            .PageAsync(Math.Min(query.Value.Limit ?? UsualLimit, Limit), key => Cursor.Of(key.DueAt, key.Id.Value), cancellationToken);
        return TypedResults.Ok(
            new Response(
                at,
                desks.Sum(counted => counted.Late),
                desks.Sum(counted => counted.Soon),
                [
                    .. desks
                        .OrderByDescending(counted => counted.Late)
                        .ThenByDescending(counted => counted.Soon)
                        .ThenBy(counted => counted.Desk, StringComparer.Ordinal),
                ],
                await db.WithClocksAsync(user, [.. page.Items.Select(key => key.Id)], at, cancellationToken),
                page.Next,
                await db.PausedWithinReachOfAsync(user, desk, query.Value.PausedAfter, cancellationToken)
            )
        );
    }

    private static async Task<IReadOnlyList<LateExchange>> WithClocksAsync(
        this HotlineDbContext db,
        CurrentUser user,
        IReadOnlyList<ExchangeId> ids,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var items = await db.NearWithinReachOf(user, desk: null, at)
            .Where(x => ids.Contains(x.Exchange.Id))
            .Items(db, at)
            .ToListAsync(cancellationToken);
        var byExchange = items.ToLookup(item => item.Id);
        return [.. ids.Select(id => byExchange[id.Value].ToArray()).Where(clocks => clocks.Length > 0).Select(LateExchange.Of)];
    }

    /// <summary>Which part of it: of the page and of the file alike.</summary>
    public record Filter
    {
        /// <summary>One desk only.</summary>
        [MaxLength(24)]
        public string? Desk { get; init; }

        /// <summary>late or soon; both without.</summary>
        [CodeOf(typeof(LateStates))]
        public string? State { get; init; }
    }

    public sealed record Query : Filter
    {
        /// <summary>The cursor of the page before.</summary>
        public string? After { get; init; }

        /// <summary>How many exchanges; 100 without, 500 at most.</summary>
        [Range(1, int.MaxValue)]
        public int? Limit { get; init; }

        /// <summary>The cursor of the page before of what is paused.</summary>
        public string? PausedAfter { get; init; }
    }

    /// <param name="At">The time of counting.</param>
    /// <param name="Late">Exchanges with a clock past its end.</param>
    /// <param name="Soon">Other exchanges with a clock past its warning.</param>
    /// <param name="Desks">The same by desk, the one with most first.</param>
    /// <param name="Items">The exchanges in order of deadline, a page of them.</param>
    /// <param name="Next">The cursor of the next page; null on the last.</param>
    /// <param name="Paused">What stands still, apart from all that is late; a page of it.</param>
    internal sealed record Response(
        DateTimeOffset At,
        int Late,
        int Soon,
        IReadOnlyList<DeskCount> Desks,
        IReadOnlyList<LateExchange> Items,
        string? Next,
        Page<PausedClock> Paused
    );

    /// <param name="Desk">The desk that leads.</param>
    /// <param name="Agency">Its agency.</param>
    /// <param name="Late">Exchanges with a clock past its end.</param>
    /// <param name="Soon">Other exchanges with a clock past its warning.</param>
    internal sealed record DeskCount(string Desk, string Agency, int Late, int Soon);
}
