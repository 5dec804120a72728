using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.ActionItems.Steps;

/// <summary>POST /api/meetings/action-items/{reference}/dropping: it is not done, for a reason.</summary>
internal static class DropActionItem
{
    public static void Map(RouteGroupBuilder item) =>
        item.MapPost($"/{ActionItemSteps.Dropping}", HandleAsync).WithIdempotency().WithName("DropActionItem");

    internal static Task<Results<Ok<ActionItemState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        ActionItemStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            ActionItemSteps.Dropping,
            (item, by, at) => item.Drop(body.Value.Reason, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
