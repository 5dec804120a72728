using Cooperation.Portal.Areas.Hotline.Exchanges.Opening;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Attachments;

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
            async (
                Guid id,
                Guid attachment,
                AttachmentsClient client,
                HotlineClient hotline,
                HttpContext context,
                CancellationToken cancellationToken
            ) =>
            {
                try
                {
                    return await (await client.OpenAsync(id, attachment, preview, cancellationToken)).AsFileAsync(
                        context,
                        cancellationToken
                    );
                }
                catch (ServiceProblemException refused) when (refused.Problem.Status is 409 or 422)
                {
                    return await OpenExchange.RefusedAsync(id, refused.Problem, hotline, cancellationToken);
                }
            }
        );
}
