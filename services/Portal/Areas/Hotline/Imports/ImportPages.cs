using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>/imports: old logs. Hotline knows which desk's an import is and answers 404 to every other.</summary>
internal static class ImportPages
{
    public static void Map(RouteGroupBuilder pages)
    {
        var imports = pages.MapGroup("/imports").RequireRoles(Jobs.ImportRoles);
        ShowImports.Map(imports);
        SendImport.Map(imports);
        ShowImport.Map(imports);
        DownloadProblems.Map(imports);
        ChangeColumns.Map(imports);
        MoveImport.Map(imports);
        imports.MapGet(
            "/export",
            async (HttpContext context, HotlineClient hotline, CancellationToken cancellationToken) =>
                await (await hotline.ExportAsync("imports", WantedFile.Asked(context), cancellationToken)).AsFileAsync(
                    context,
                    cancellationToken
                )
        );
        imports.MapGet(
            "/template",
            async (string format, HttpContext context, ImportsClient client, CancellationToken cancellationToken) =>
                await (await client.TemplateAsync(format, cancellationToken)).AsFileAsync(context, cancellationToken)
        );
    }
}
