using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Pages.Late;

/// <summary>GET /late: what is late or soon will be, by desk; GET /late/export: the same as a file. Hotline decides whose desks a user sees.</summary>
internal static class ShowLate
{
    public static void Map(RouteGroupBuilder pages)
    {
        var late = pages.MapGroup("/late").RequireRoles(Jobs.WatchRoles);
        late.MapGet(
            "/",
            async (HotlineClient hotline, CancellationToken cancellationToken) =>
                Page.Show<LatePage>(await hotline.LateAsync(cancellationToken))
        );
        late.MapGet(
            "/export",
            async (HttpContext context, HotlineClient hotline, CancellationToken cancellationToken) =>
            {
                var file = await hotline.ExportAsync("late", WantedFile.Asked(context), cancellationToken);
                return await file.AsFileAsync(context, cancellationToken);
            }
        );
    }
}
