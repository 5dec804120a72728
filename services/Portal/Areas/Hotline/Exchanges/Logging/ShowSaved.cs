using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Logging;

/// <summary>GET /exchanges/{id}/saved: the number in large type, to read out over the telephone.</summary>
internal static class ShowSaved
{
    public static void Map(RouteGroupBuilder exchanges) =>
        exchanges.MapGet(
            "/{id:guid}/saved",
            async (Guid id, HotlineClient hotline, CancellationToken cancellationToken) =>
                Page.Show<SavedPage>(await hotline.ReadAsync(id, cancellationToken))
        );
}
