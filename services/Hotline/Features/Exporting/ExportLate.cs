using System.Runtime.CompilerServices;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Features.Clocks;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exporting;

/// <summary>GET /api/hotline/late/export: what is late or soon will be as a file, for whoever sees the list; on record, with the subject only where handling lets it out.</summary>
internal static class ExportLate
{
    private static readonly Text Title = new("Trễ hạn", "Late");

    public static void Map(RouteGroupBuilder hotline) =>
        hotline.MapGet("/late/export", HandleAsync).RequireForces(ExchangeAccess.Workers).WithTags("Clocks").WithName(nameof(ExportLate));

    internal static async Task<ExportFile<LateLine>> HandleAsync(
        ValidExport<GetLate.Filter> query,
        HttpContext context,
        HotlineDbContext db,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var choice = query.Choice;
        var near = db.NearWithinReachOf(user, query.List.Desk, at);
        var exchanges = near.Exchanges().In(query.List.State, at).Select(e => e.Id);
        var items = await near.Where(x => exchanges.Contains(x.Exchange.Id))
            .Items(db, at)
            .Take(ExportLimit.Rows + 1)
            .ToListAsync(cancellationToken);
        ExportLimit.Check(HotlineModule.Name, items.Count);
        var names = await db.NamesAsync(RequestLanguage.Of(context), cancellationToken);
        await audit.NoteAsync("late.export", "lateList", choice, items.Count, at, cancellationToken);
        return new()
        {
            Choice = choice,
            Title = Title,
            FileName = "late",
            At = at,
            Columns = LateColumns.Of(names, at),
            Rows = WithTextsAsync(items, new(db, user, at), cancellationToken),
        };
    }

    // Whoever answers for an exchange, or watches over it, reads it.
    private static async IAsyncEnumerable<LateLine> WithTextsAsync(
        IReadOnlyList<LateItem> items,
        LeavingTexts texts,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var batch in items.Chunk(LeavingTexts.Batch))
        {
            var leaving = await texts.ReadAsync(batch.Select(item => item.Id), _ => true, cancellationToken);
            foreach (var item in batch)
            {
                yield return new(item, leaving[item.Id]);
            }
        }
    }
}

/// <summary>A row of the file.</summary>
internal sealed record LateLine(LateItem Item, LeavingText Leaving);
