using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.ActionItems.Steps;

/// <summary>POST /api/meetings/action-items/{reference}/completion: it is done.</summary>
internal static class CompleteActionItem
{
    public static void Map(RouteGroupBuilder item) =>
        item.MapPost($"/{ActionItemSteps.Completion}", HandleAsync).WithIdempotency().WithName("CompleteActionItem");

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
            ActionItemSteps.Completion,
            (item, by, at) => item.Complete(body.Value.On, body.Value.Note, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>The day it was done; today where nothing is said.</summary>
        public DateOnly? On { get; init; }

        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
