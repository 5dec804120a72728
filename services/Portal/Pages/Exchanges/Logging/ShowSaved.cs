using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Pages.Exchanges.Logging;

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
