using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Attachments;

/// <summary>GET /exchanges/{id}/attachments/{attachment}/look: a page with the image or PDF on it.</summary>
internal static class LookAtAttachment
{
    public static void Map(RouteGroupBuilder exchanges) => exchanges.MapGet("/{id:guid}/attachments/{attachment:guid}/look", HandleAsync);

    private static async Task<IResult> HandleAsync(Guid id, Guid attachment, HotlineClient hotline, CancellationToken cancellationToken)
    {
        var exchange = await hotline.ReadAsync(id, cancellationToken);
        return exchange.Attachments.FirstOrDefault(file => file.Id == attachment && file is { Open: true, Preview: true }) is { } shown
            ? Page.Show<LookPage>(new LookModel(exchange, shown))
            : TypedResults.Redirect($"/exchanges/{id}#attachments");
    }
}

/// <summary>What the page shows.</summary>
public sealed record LookModel(Exchange Exchange, Attachment File);
