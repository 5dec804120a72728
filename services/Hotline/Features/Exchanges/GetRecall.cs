using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>GET /api/hotline/exchanges/{id}/recall: an honest account of a recall. Inside: who had read, opened or printed it, as this system knows. Outside: what the recipients say.</summary>
internal static class GetRecall
{
    public static void Map(RouteGroupBuilder exchange) => exchange.MapGet("/recall", HandleAsync).WithName(nameof(GetRecall));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        ExchangeId id,
        HotlineDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var seen = await db.SeenAsync(id, user, cancellationToken);
        if (seen is not { MayRead: true, Exchange.Recall: { } recall })
        {
            return TypedResults.NotFound();
        }

        var readings = await db
            .Readings.AsNoTracking()
            .Where(reading => reading.RecordId == id)
            .GroupBy(reading => new
            {
                reading.By.Account,
                reading.By.Desk,
                reading.What,
            })
            .Select(of => new Inside(
                of.OrderByDescending(reading => reading.At).First().By.Name,
                of.Key.Desk,
                of.Key.What,
                of.Min(reading => reading.At),
                of.Max(reading => reading.At),
                of.Count()
            ))
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(
            new Response(
                recall.At,
                recall.Reason,
                [.. readings.OrderBy(reading => reading.FirstAt)],
                ForwardingView.Of(seen.Exchange),
                [
                    .. seen
                        .Exchange.RecallConfirmations.OrderBy(c => c.Number)
                        .Select(c => new Outside(c.ConfirmedBy, c.State, c.At, c.Medium)),
                ]
            )
        );
    }

    /// <param name="At">When it was taken back.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Inside">Who of ours had it before his eyes, as far as this system recorded.</param>
    /// <param name="Forwardings">To whom it was passed on.</param>
    /// <param name="Outside">What the recipients confirmed.</param>
    public sealed record Response(
        DateTimeOffset At,
        string Reason,
        IReadOnlyList<Inside> Inside,
        IReadOnlyList<ForwardingView> Forwardings,
        IReadOnlyList<Outside> Outside
    );

    /// <param name="What">text, person, search, print, export or attachment.</param>
    public sealed record Inside(string Name, string Desk, string What, DateTimeOffset FirstAt, DateTimeOffset LastAt, int Times);

    public sealed record Outside(string ConfirmedBy, string State, DateTimeOffset At, string Medium);
}
