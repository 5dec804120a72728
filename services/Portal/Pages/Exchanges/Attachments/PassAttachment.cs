using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Pages.Exchanges.Attachments;

/// <summary>GET /exchanges/{id}/attachments/{attachment}: the file to be kept; …/preview the same to be looked at. Hotline decides who gets it and says how a browser has to take it.</summary>
internal static class PassAttachment
{
    public static void Map(RouteGroupBuilder exchanges)
    {
        Map(exchanges, "/{id:guid}/attachments/{attachment:guid}", preview: false);
        Map(exchanges, "/{id:guid}/attachments/{attachment:guid}/preview", preview: true);
    }

    private static void Map(RouteGroupBuilder exchanges, string address, bool preview) =>
        exchanges.MapGet(
            address,
            async (Guid id, Guid attachment, AttachmentsClient client, HttpContext context, CancellationToken cancellationToken) =>
                await (await client.OpenAsync(id, attachment, preview, cancellationToken)).AsFileAsync(context, cancellationToken)
        );
}
