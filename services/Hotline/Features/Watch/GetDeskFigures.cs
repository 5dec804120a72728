using System.ComponentModel.DataAnnotations;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>GET /api/hotline/desk-figures?from=&amp;to=&amp;desk=: what a desk received and what became of it, by partner, kind and area; every number opens to its exchanges. For the desk and its central desk.</summary>
internal static class GetDeskFigures
{
    private const int UsualDays = 7;
    private static readonly Text Backwards = new("Ngày cuối phải không trước ngày đầu.", "The last day must not be before the first.");
    private static readonly Text Unthinkable = new("Ngày ngoài phạm vi lịch.", "A day beyond the calendar.");

    public static void Map(RouteGroupBuilder hotline) =>
        hotline
            .MapGet("/desk-figures", HandleAsync)
            .RequireForces(ExchangeAccess.Workers)
            .AddEndpointFilter(RefusalsOnRecord.Of("desk"))
            .WithTags("Watch")
            .WithName(nameof(GetDeskFigures));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        ValidQuery<Query> query,
        HotlineDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var (from, to) = Days(query.Value, VietnamTime.DateOf(at));
        if (await WatchedDesk.OfAsync(db, user, query.Value.Desk, cancellationToken) is not { } desk)
        {
            return TypedResults.NotFound();
        }

        var address = new FigureAddress(desk, from, to);
        var cells = await CountAsync(db, desk, from, to, cancellationToken);
        return TypedResults.Ok(
            new Response(
                desk,
                from,
                to,
                at,
                FigureTexts.Definition.In(RequestLanguage.Of(context)),
                address.Row(null, null, cells),
                [
                    .. cells
                        .GroupBy(cell => cell.Partner)
                        .OrderBy(row => row.Key, StringComparer.Ordinal)
                        .Select(row => address.Row("partner", row.Key, row)),
                ],
                [
                    .. cells
                        .GroupBy(cell => cell.Kind)
                        .OrderBy(row => row.Key, StringComparer.Ordinal)
                        .Select(row => address.Row("kind", row.Key, row)),
                ],
                [
                    .. cells
                        .GroupBy(cell => cell.Area)
                        .OrderBy(row => row.Key, StringComparer.Ordinal)
                        .Select(row => address.Row("area", row.Key, row)),
                ],
                await WatchedDesk.AllOfAsync(db, user, VietnamTime.DateOf(at), cancellationToken)
            )
        );
    }

    private static (DateOnly From, DateOnly To) Days(Query query, DateOnly today)
    {
        var to = query.To ?? today;
        if (!VietnamTime.IsThinkable(to) || (query.From is { } asked && !VietnamTime.IsThinkable(asked)))
        {
            throw new InvalidRequestException(query.To is null ? "from" : "to", Unthinkable);
        }

        var from = query.From ?? to.AddDays(1 - UsualDays);
        return from <= to ? (from, to) : throw new InvalidRequestException("to", Backwards);
    }

    private static Task<List<FigureCell>> CountAsync(
        HotlineDbContext db,
        string desk,
        DateOnly from,
        DateOnly to,
        CancellationToken cancellationToken
    )
    {
        var (start, end) = (VietnamTime.StartOf(from), VietnamTime.StartOf(to.AddDays(1)));
        return db
            .Exchanges.Where(e => e.Desk == desk && e.ReceivedOrSentAt >= start && e.ReceivedOrSentAt < end)
            .Where(e => e.Status != ExchangeStatus.Voided && e.Status != ExchangeStatus.Drafted)
            .GroupBy(e => new
            {
                e.Entry.Partner,
                e.Entry.Kind,
                e.Entry.Area,
            })
            .Select(cell => new FigureCell(
                cell.Key.Partner,
                cell.Key.Kind,
                cell.Key.Area,
                cell.Count(e => e.Entry.Direction == Directions.Incoming),
                cell.Count(e => e.Entry.Direction == Directions.Outgoing),
                cell.Count(e => e.Entry.Direction == Directions.Incoming && e.ClassifiedAt != null),
                cell.Count(e => e.Entry.Direction == Directions.Incoming && e.AnswerTimeliness == AnswerTimeliness.InTime),
                cell.Count(e => e.Entry.Direction == Directions.Incoming && e.AnswerTimeliness == AnswerTimeliness.Late),
                cell.Count(e => e.Entry.Direction == Directions.Incoming && e.AnswerTimeliness == AnswerTimeliness.ClosedUnanswered),
                cell.Count(e => ExchangeStatus.Open.Contains(e.Status)),
                cell.Count(e => e.Status == ExchangeStatus.Closed)
            ))
            .ToListAsync(cancellationToken);
    }

    public sealed record Query(DateOnly? From = null, DateOnly? To = null, [MaxLength(24)] string? Desk = null);

    /// <param name="Desk">The desk.</param>
    /// <param name="From">The first day, in Viet Nam.</param>
    /// <param name="To">The last day.</param>
    /// <param name="At">The time of counting.</param>
    /// <param name="Definition">How it is counted, in words.</param>
    /// <param name="Total">All of it.</param>
    /// <param name="ByPartner">By partner country.</param>
    /// <param name="ByKind">By kind of exchange.</param>
    /// <param name="ByArea">By area.</param>
    /// <param name="Desks">The desks whose figures the user may ask for, where there are others than his own.</param>
    internal sealed record Response(
        string Desk,
        DateOnly From,
        DateOnly To,
        DateTimeOffset At,
        string Definition,
        FigureRow Total,
        IReadOnlyList<FigureRow> ByPartner,
        IReadOnlyList<FigureRow> ByKind,
        IReadOnlyList<FigureRow> ByArea,
        IReadOnlyList<string> Desks
    );
}
