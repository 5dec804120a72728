using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Features.Clocks;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>GET /api/hotline/hand-over?since=&amp;desk=: what changed at a desk since somebody left it, and what waits for the shift that comes: for the desk and its central desk; without case text and protected details.</summary>
internal static class GetHandOver
{
    private const int Limit = 300;
    private static readonly TimeSpan Back = TimeSpan.FromDays(31);
    private static readonly Text NotThen = new(
        "Mốc bàn giao phải trong vòng 31 ngày qua và không sau hiện tại.",
        "A hand-over begins within the last 31 days and not after now."
    );

    public static void Map(RouteGroupBuilder hotline) =>
        hotline
            .MapGet("/hand-over", HandleAsync)
            .RequireForces(ExchangeAccess.Workers)
            .AddEndpointFilter(RefusalsOnRecord.Of("desk"))
            .WithTags("Watch")
            .WithName(nameof(GetHandOver));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        ValidQuery<Query> query,
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        IOptions<ShiftPlan> plan,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var shift = plan.Value.At(at);
        var since = query.Value.Since?.ToUniversalTime() ?? shift.From;
        if (since > at || since < at - Back)
        {
            throw new InvalidRequestException("since", NotThen);
        }

        if (await WatchedDesk.OfAsync(db, user, query.Value.Desk, cancellationToken) is not { } desk)
        {
            return TypedResults.NotFound();
        }

        var exchanges = db.Exchanges.AsNoTracking();
        var read = exchanges.SeenBy(user).Where(seen => seen.MayRead);
        var led = exchanges.Where(e => e.Desk == desk);
        var offeredToUs = read.Where(seen => seen.Exchange.Offer != null && seen.Exchange.Offer.Desk == desk);
        var changes = await read.ChangesAsync(db, desk, since, at, Limit + 1, cancellationToken);
        return TypedResults.Ok(
            new Response(
                desk,
                at,
                since,
                shift,
                [.. changes.Take(Limit)],
                More: changes.Count > Limit,
                Imported: await db.ImportedAsync(desk, since, at, cancellationToken),
                Counts: new(
                    await led.Open().Late(at).CountAsync(cancellationToken),
                    await led.Open().DueBefore(at, shift.NextTo).CountAsync(cancellationToken),
                    await led.Open().CountAsync(e => e.Offer != null, cancellationToken),
                    await offeredToUs.CountAsync(cancellationToken)
                ),
                Late: await led.Open().Late(at).SeenBy(user).DueFirstAsync(cancellationToken),
                Due: await led.Open().DueBefore(at, shift.NextTo).SeenBy(user).DueFirstAsync(cancellationToken),
                OfferedByUs: await led.Open().Where(e => e.Offer != null).SeenBy(user).DueFirstAsync(cancellationToken),
                OfferedToUs: await offeredToUs.DueFirstAsync(cancellationToken),
                Lines: await db.LinesInNeedAsync(desk, at, cancellationToken),
                GlassBreaks: await read.BreakGlassAlertsAsync(db, desk, since, at, cancellationToken),
                Desks: await WatchedDesk.AllOfAsync(db, user, VietnamTime.DateOf(at), cancellationToken)
            )
        );
    }

    private static async Task<IReadOnlyList<HandOverRow>> DueFirstAsync(
        this IQueryable<SeenExchange> seen,
        CancellationToken cancellationToken
    ) =>
        await seen.Where(s => s.MayRead)
            .OrderBy(s => s.Exchange.Clocks.AsQueryable().Where(LateRecords.Running).Min(c => (DateTimeOffset?)c.DueAt))
            .ThenBy(s => s.Exchange.Reference)
            .Take(Limit)
            .Select(HandOverRow.Of)
            .ToListAsync(cancellationToken);

    public sealed record Query(DateTimeOffset? Since = null, [MaxLength(24)] string? Desk = null);

    /// <param name="Desk">The desk.</param>
    /// <param name="At">The time of the hand-over.</param>
    /// <param name="Since">From when changes are told.</param>
    /// <param name="Shift">The shift that runs and the one that follows.</param>
    /// <param name="Changes">Exchanges to which something happened, the last first.</param>
    /// <param name="More">Whether there were more than stand here.</param>
    /// <param name="Imported">Rows of old logs that were brought in since; none of them stands among the changes.</param>
    /// <param name="Counts">How many there are of each that follows, where not all of them stand here.</param>
    /// <param name="Late">A clock of theirs is past its end, whatever it waits for.</param>
    /// <param name="Due">Not late, and a clock of theirs ends before the next shift does.</param>
    /// <param name="OfferedByUs">Offered to the other force, which has not replied.</param>
    /// <param name="OfferedToUs">Offered to this desk, which has not replied.</param>
    /// <param name="Lines">Lines on which nobody answers, or that are to be tested.</param>
    /// <param name="GlassBreaks">Protected details opened by supervisors since.</param>
    /// <param name="Desks">The desks whose hand-over the user may ask for, where there are others than his own.</param>
    internal sealed record Response(
        string Desk,
        DateTimeOffset At,
        DateTimeOffset Since,
        Shift Shift,
        IReadOnlyList<HandOverChange> Changes,
        bool More,
        int Imported,
        HandOverCounts Counts,
        IReadOnlyList<HandOverRow> Late,
        IReadOnlyList<HandOverRow> Due,
        IReadOnlyList<HandOverRow> OfferedByUs,
        IReadOnlyList<HandOverRow> OfferedToUs,
        IReadOnlyList<HandOverLine> Lines,
        IReadOnlyList<HandOverAlert> GlassBreaks,
        IReadOnlyList<string> Desks
    );
}
