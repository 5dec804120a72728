using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Channels;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Readings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges;

/// <summary>GET /api/hotline/exchanges/{id}/print: an exchange to be printed, on record; refused with the reason where its handling forbids paper.</summary>
internal static class PrintExchange
{
    public static void Map(RouteGroupBuilder exchange) => exchange.MapGet("/print", HandleAsync).WithName(nameof(PrintExchange));

    internal static async Task<Results<Ok<ExchangeView>, NotFound>> HandleAsync(
        ExchangeId id,
        HotlineDbContext db,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var seen = await db.SeenAsync(id, user, cancellationToken);
        if (seen is not { MayRead: true })
        {
            return TypedResults.NotFound();
        }

        var handling = await db.HandlingOfAsync(seen.Exchange, cancellationToken);
        if (handling.PrintRefusal() is { } refusal)
        {
            await audit.RecordRefusalAsync("exchange.refused.print", "exchange", id.ToString(), cancellationToken: cancellationToken);
            throw new DomainException(refusal);
        }

        // No entry, no print (R24): this commits, or the request ends here.
        await audit.RecordReadAsync("exchange.print", "exchange", id.ToString(), cancellationToken: cancellationToken);
        await db.NoteAsync(Reading.OfPrint(id, user.AsOfficer(), clock.GetUtcNow()), cancellationToken);
        var owed = seen.Exchange.RepatriationAskedAt is null ? null : await db.IsRepatriationOwedAsync(id, cancellationToken);
        response.Headers.CacheControl = "no-store";
        response.SetEtag(seen.Exchange.Version);
        var line = await db.ChannelUnitAsync(seen.Exchange, cancellationToken);
        return TypedResults.Ok(
            ExchangeView.Of(seen, user, new(ReadPeople: false, []), clock.GetUtcNow()) with
            {
                ChannelUnit = line?.Vi,
                ChannelUnitEn = line?.En,
                Thread = await db.ThreadOfAsync(seen.Exchange, user, cancellationToken),
                RepatriationOwed = owed,
            }
        );
    }
}
