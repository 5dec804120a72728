using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Meetings.Steps;

/// <summary>POST /api/meetings/meetings/{reference}/holding: it took place.</summary>
internal static class HoldMeeting
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Holding}", HandleAsync).WithIdempotency().WithName(nameof(HoldMeeting));

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
            MeetingSteps.Holding,
            (meeting, by, at) => meeting.Hold(body.Value.Note, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
