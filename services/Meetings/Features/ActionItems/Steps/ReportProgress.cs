using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.ActionItems.Steps;

/// <summary>POST /api/meetings/action-items/{reference}/progress: its owner, or the keeper of the meeting, says how far it has come.</summary>
internal static class ReportProgress
{
    public static void Map(RouteGroupBuilder item) =>
        item.MapPost($"/{ActionItemSteps.Progress}", HandleAsync).WithIdempotency().WithName("ReportProgressOfActionItem");

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
            ActionItemSteps.Progress,
            (item, by, at) => item.Report(body.Value.Done, body.Value.Hinders, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(2000), MultiLine]
        public required string Done { get; init; }

        [MaxLength(2000), MultiLine]
        public string? Hinders { get; init; }
    }
}
