using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Records.Attachments;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Hotline.Features.Exchanges.Attachments;

/// <summary>GET /api/hotline/exchanges/{id}/attachments/{attachment}: the file, for those of <see cref="AttachmentAccess"/>; refused with the reason where the handling of the thread lets nothing be exported.</summary>
internal static class GetAttachment
{
    public static void Map(RouteGroupBuilder exchange) =>
        exchange
            .MapGet("/attachments/{attachment:guid}", HandleAsync)
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .WithName(nameof(GetAttachment));

    internal static async Task<Results<AttachmentResult, NotFound>> HandleAsync(
        ExchangeId id,
        Guid attachment,
        AttachmentOpening opening,
        CancellationToken cancellationToken
    ) =>
        await opening.DownloadAsync(id, attachment, cancellationToken) is { } content
            ? new AttachmentResult(content, AttachmentResult.Download)
            : TypedResults.NotFound();
}
