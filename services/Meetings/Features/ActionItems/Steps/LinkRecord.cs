using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.ActionItems.Steps;

/// <summary>POST /api/meetings/action-items/{reference}/links: an activity, an exchange or a case belongs to it, named by its reference.</summary>
internal static class LinkRecord
{
    public static void Map(RouteGroupBuilder item) =>
        item.MapPost($"/{ActionItemSteps.Links}", HandleAsync).WithIdempotency().WithName("LinkRecordOfActionItem");

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
            ActionItemSteps.Links,
            (item, by, at) => item.Link(body.Value.Kind, body.Value.Reference, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [Required, CodeOf(typeof(ActionItemLinks))]
        public required string Kind { get; init; }

        [Required, MaxLength(24), RegularExpression("^[A-Z]{2}(-[A-Z0-9]+)+$")]
        public required string Reference { get; init; }
    }
}
