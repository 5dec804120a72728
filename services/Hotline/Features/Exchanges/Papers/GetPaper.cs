using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Channels;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Papers.Pdf;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Readings;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges.Papers;

/// <summary>GET /api/hotline/exchanges/{id}/paper?format=: the record sheet of an exchange as an official document, for who may read it; on record, refused with the reason where its handling lets it neither into a file nor onto paper.</summary>
internal static class GetPaper
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange
            .MapGet("/paper", HandleAsync)
            .Produces(StatusCodes.Status200OK, contentType: PaperFile.DocxType)
            .WithName(nameof(GetPaper));

    internal static async Task<Results<PaperFile, NotFound>> HandleAsync(
        ExchangeId id,
        ValidQuery<PaperChoice> query,
        HotlineDbContext db,
        PaperPdf pdf,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var seen = await db.SeenAsync(id, user, cancellationToken);
        if (seen is not { MayRead: true })
        {
            return TypedResults.NotFound();
        }

        var handling = await db.HandlingOfAsync(seen.Exchange, cancellationToken);
        if (Refusal(handling) is { } refusal)
        {
            await audit.RecordRefusalAsync("exchange.refused.paper", "exchange", id.ToString(), cancellationToken: cancellationToken);
            throw new DomainException(refusal);
        }

        var (at, exchange) = (clock.GetUtcNow(), seen.Exchange);
        var sheet = new RecordSheet(exchange, await db.NamesAsync("vi", cancellationToken))
        {
            Handling = handling,
            Thread = await db.ThreadOfAsync(exchange, user, cancellationToken),
            ChannelUnit = (await db.ChannelUnitAsync(exchange, cancellationToken))?.Vi,
            At = at,
        };
        var file = sheet.Write().ToDocx();
        var format = query.Value.Format ?? PaperFormats.Docx;
        if (format == PaperFormats.Pdf)
        {
            file = await pdf.ConvertAsync(file, cancellationToken);
        }

        // No entry, no file (R24): these commit, or the request ends here. A file that could not be made is no reading.
        await audit.RecordReadAsync("exchange.paper", "exchange", id.ToString(), format, cancellationToken);
        await db.NoteAsync(Reading.OfExport(id, user.AsOfficer(), at), cancellationToken);
        return new PaperFile(file, format, exchange.Reference.Value);
    }

    // It is a file and it is made for paper: whichever of the two is forbidden forbids it.
    private static DomainError? Refusal(EffectiveHandling handling) => handling.ExportRefusal() ?? handling.PrintRefusal();
}
