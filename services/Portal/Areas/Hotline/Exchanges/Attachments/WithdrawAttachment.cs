using Cooperation.Portal.Areas.Hotline.Exchanges.Opening;
using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Attachments;

/// <summary>POST /exchanges/{id}/attachments/{attachment}/withdrawal: takes a wrong file away, with the reason.</summary>
internal static class WithdrawAttachment
{
    public static void Map(RouteGroupBuilder exchanges)
    {
        exchanges.MapGet(
            "/{id:guid}/attachments/{attachment:guid}/withdrawal",
            (Guid id) => TypedResults.Redirect($"/exchanges/{id}#attachments")
        );
        exchanges.MapPost("/{id:guid}/attachments/{attachment:guid}/withdrawal", HandleAsync);
    }

    private static Task<IResult> HandleAsync(
        Guid id,
        Guid attachment,
        IFormCollection sent,
        HotlineClient hotline,
        CancellationToken cancellationToken
    ) =>
        SmallStep.TakeAsync(
            id,
            $"attachments/{attachment}/withdrawal",
            new { reason = SmallStep.ReasonOf(sent) },
            "attachments",
            sent,
            hotline,
            cancellationToken
        );
}
