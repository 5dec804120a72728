using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Meetings.Steps;

/// <summary>POST /api/meetings/meetings/{reference}/cancellation: it does not take place, with the reason.</summary>
internal static class CancelMeeting
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Cancellation}", HandleAsync).WithIdempotency().WithName(nameof(CancelMeeting));

    internal static Task<Results<Ok<MeetingState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        MeetingStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Cancellation,
            (meeting, by, at) => meeting.Cancel(body.Value.Reason, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
