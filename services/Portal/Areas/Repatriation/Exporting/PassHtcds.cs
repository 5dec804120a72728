using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Pages;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Portal.Areas.Repatriation.Exporting;

/// <summary>GET /cases/htcds: persons as HTCDS 2.0, passed on as Repatriation writes them; it decides who gets which.</summary>
internal static class PassHtcds
{
    private static readonly string[] Parts = ["rows", "year", "separator"];

    public static void Map(RouteGroupBuilder pages) =>
        pages
            .MapGroup("/cases")
            .RequireRoles([.. Jobs.CaseListRoles, .. Jobs.ReviewRoles])
            .MapGet(
                "/htcds",
                async (HttpContext context, PersonsClient persons, CancellationToken cancellationToken) =>
                {
                    var query = new QueryBuilder();
                    foreach (var part in Parts.Where(part => context.Request.Query[part].ToString().Length > 0))
                    {
                        query.Add(part, context.Request.Query[part].ToString());
                    }

                    return await (await persons.ExportHtcdsAsync(query.ToString(), cancellationToken)).AsFileAsync(
                        context,
                        cancellationToken
                    );
                }
            );
}
