using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Searching;
using Cooperation.Hotline.Features.Importing;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exporting;

/// <summary>GET /api/hotline/exchanges/export: the list as a file, with the list's filters; on record, with the text only of what the user may read and its handling lets out.</summary>
internal static class ExportExchanges
{
    private static readonly Text Title = new("Trao đổi", "Exchanges");

    public static void Map(RouteGroupBuilder exchanges) =>
        exchanges.MapGet("/export", HandleAsync).RequireForces(ExchangeAccess.Readers).WithName(nameof(ExportExchanges));

    internal static async Task<ExportFile<ExportedExchange>> HandleAsync(
        ValidExport<ListExchanges.Query> query,
        HttpContext context,
        HotlineDbContext db,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var rows = await db
            .Exchanges.That(query.List, at)
            .OfImport(query.List.Import, db, user)
            .SeenBy(user)
            .With(query.List, db, user)
            .Take(ExportLimit.Rows + 1)
            .CountAsync(cancellationToken);
        ExportLimit.Check(HotlineModule.Name, rows);
        var names = await db.NamesAsync(RequestLanguage.Of(context), cancellationToken);

        await audit.NoteAsync("exchanges.export", "exchangeList", query.Choice, rows, at, cancellationToken); // Which texts went out is noted exchange by exchange.
        return new ExportFile<ExportedExchange>
        {
            Choice = query.Choice,
            Title = Title,
            FileName = "exchanges",
            At = at,
            Columns = ExportColumns.Of(names),
            Rows = new ExportBatches(db, user, query.List, at).ReadAsync(cancellationToken),
        };
    }
}
