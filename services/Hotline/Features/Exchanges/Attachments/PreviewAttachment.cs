using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Records.Attachments;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>GET /api/hotline/exchanges/{id}/attachments/{attachment}/preview: an image or PDF to be looked at in the browser, where it may not be kept too; on record as a download is.</summary>
internal static class PreviewAttachment
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange
            .MapGet("/attachments/{attachment:guid}/preview", HandleAsync)
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .WithName(nameof(PreviewAttachment));

    internal static async Task<Results<AttachmentResult, NotFound>> HandleAsync(
        ExchangeId id,
        Guid attachment,
        AttachmentOpening opening,
        CancellationToken cancellationToken
    ) =>
        await opening.PreviewAsync(id, attachment, cancellationToken) is { } content
            ? new AttachmentResult(content, AttachmentResult.Inline)
            : TypedResults.NotFound();
}
