using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>GET /api/hotline/imports/export: the imports of the user's desk as a file, the latest first; on record.</summary>
internal static class ExportImports
{
    private static readonly Text Title = new("Các lần nhập sổ cũ", "Imports of old logs");

    public static void Map(RouteGroupBuilder imports) =>
        imports.MapGet("/export", HandleAsync).RequireForces(ImportAccess.Importers).WithName(nameof(ExportImports));

    internal static async Task<ExportFile<Import>> HandleAsync(
        ValidQuery<ExportChoice> choice,
        HttpContext context,
        HotlineDbContext db,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var sent = db.Imports.AsNoTracking().OfDesk(user).OrderByDescending(import => import.Id);
        var imports = await sent.Take(ExportLimit.Rows + 1).ToListAsync(cancellationToken);
        ExportLimit.Check(HotlineModule.Name, imports.Count);
        await audit.NoteAsync("imports.export", "importList", choice, imports.Count, clock.GetUtcNow(), cancellationToken);
        return new()
        {
            Choice = choice,
            Title = Title,
            FileName = "imports",
            At = clock.GetUtcNow(),
            Columns = Columns(RequestLanguage.Of(context)),
            Rows = imports.ToAsyncEnumerable(),
        };
    }

    private static IReadOnlyList<ExportColumn<Import>> Columns(string language) =>
        [
            new(new("Gửi lúc (giờ Việt Nam)", "Sent (Viet Nam time)"), import => import.At, 18),
            new(new("Người gửi", "Sent by"), import => import.By.Name, 24),
            new(new("Trạng thái", "State"), import => ImportErrors.NameOf(import.Stands).In(language)),
            new(new("Số dòng", "Rows"), import => import.Rows, 10),
            new(new("Đã nhập", "Imported"), import => import.State == ImportStates.Done ? import.Accepted : 0, 10),
            new(new("Đã có từ trước", "There already"), import => import.AlreadyThere, 10),
            new(new("Lỗi", "Errors"), import => import.ProblemCount, 10),
            new(new("Xong lúc (giờ Việt Nam)", "Over (Viet Nam time)"), import => import.FinishedAt, 18),
        ];
}
