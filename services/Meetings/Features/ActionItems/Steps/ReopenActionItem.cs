using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.ActionItems.Steps;

/// <summary>POST /api/meetings/action-items/{reference}/reopening: it was not over after all.</summary>
internal static class ReopenActionItem
{
    public static void Map(RouteGroupBuilder item) =>
        item.MapPost($"/{ActionItemSteps.Reopening}", HandleAsync).WithIdempotency().WithName("ReopenActionItem");

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
            ActionItemSteps.Reopening,
            (item, by, at) => item.Reopen(body.Value.Reason, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
