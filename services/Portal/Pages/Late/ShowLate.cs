using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Pages.Late;

/// <summary>GET /late: what is late or soon will be, by desk. Hotline decides whose desks a user sees.</summary>
internal static class ShowLate
{
    public static void Map(RouteGroupBuilder pages) =>
        pages
            .MapGet(
                "/late",
                async (HotlineClient hotline, CancellationToken cancellationToken) =>
                    Page.Show<LatePage>(await hotline.LateAsync(cancellationToken))
            )
            .RequireRoles(Jobs.WatchRoles);
}
