using Cooperation.Portal.Areas.Hotline.Exchanges.Opening;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Printing;

/// <summary>GET /exchanges/{id}/paper: the record sheet as DOCX or PDF, passed on as Hotline writes it; where Hotline refuses, the exchange with the reason.</summary>
internal static class PassPaper
{
    public static void Map(RouteGroupBuilder exchanges) => exchanges.MapGet("/{id:guid}/paper", HandleAsync);

    private static async Task<IResult> HandleAsync(
        Guid id,
        string? format,
        AttachmentsClient client,
        HotlineClient hotline,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await (await client.PaperAsync(id, format ?? "docx", cancellationToken)).AsFileAsync(context, cancellationToken);
        }
        catch (ServiceProblemException refused) when (refused.Problem.Status is 400 or 409 or 422)
        {
            return await OpenExchange.RefusedAsync(id, refused.Problem, hotline, cancellationToken);
        }
    }
}
