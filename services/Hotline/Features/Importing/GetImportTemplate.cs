using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>GET /api/hotline/imports/template?format=: an empty log with the headings that an import knows, in the reader's language; a workbook has the names of all lists on a second sheet.</summary>
internal static class GetImportTemplate
{
    public static void Map(RouteGroupBuilder imports) =>
        imports.MapGet("/template", HandleAsync).RequireForces(ImportAccess.Importers).WithName(nameof(GetImportTemplate));

    internal static async Task<SheetTemplate> HandleAsync(
        ValidQuery<ExportChoice> query,
        HotlineDbContext db,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var language = RequestLanguage.Of(context);
        var codes = await db.Codes.AsNoTracking().OrderBy(code => code.Order).ToListAsync(cancellationToken);
        return new SheetTemplate
        {
            Choice = query.Value,
            FileName = language == "en" ? "old-log-template" : "mau-so-cu",
            Sheet = language == "en" ? "Log" : "Sổ",
            Head = [.. ImportFields.All.Select(field => field.Heading.In(language))],
            ListsSheet = language == "en" ? "Lists" : "Danh mục",
            Lists =
            [
                .. ImportFields
                    .All.Where(field => field.List is not null && codes.Exists(code => code.List == field.List))
                    .Select(field => ListOf(field, codes, language)),
            ],
        };
    }

    private static IReadOnlyList<string> ListOf(ImportField field, IEnumerable<CodeEntry> codes, string language) =>
        [
            field.Heading.In(language),
            .. codes
                .Where(code => code.List == field.List)
                .Select(code => language == "en" ? code.En : code.Vi)
                .Distinct(StringComparer.Ordinal),
        ];
}
