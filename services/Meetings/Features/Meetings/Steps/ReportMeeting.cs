using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Meetings.Steps;

/// <summary>POST /api/meetings/meetings/{reference}/report: the report on it was made.</summary>
internal static class ReportMeeting
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Report}", HandleAsync).WithIdempotency().WithName(nameof(ReportMeeting));

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
            MeetingSteps.Report,
            (meeting, by, at) => meeting.Report(body.Value.Number, body.Value.Note, by, at),
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>Number of the report.</summary>
        [MaxLength(50)]
        public string? Number { get; init; }

        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
