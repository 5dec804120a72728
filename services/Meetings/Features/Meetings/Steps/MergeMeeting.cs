using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Meetings.Steps;

/// <summary>POST /api/meetings/meetings/{reference}/merger: it goes into another meeting that is still to come, with the reason.</summary>
internal static class MergeMeeting
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Merger}", HandleAsync).WithIdempotency().WithName(nameof(MergeMeeting));

    internal static async Task<Results<Ok<MeetingState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        MeetingStep steps,
        MeetingsDbContext db,
        CancellationToken cancellationToken
    )
    {
        var target = await steps.KeyAsync(body.Value.Into, cancellationToken);
        return await steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Merger,
            async (meeting, by, at, token) =>
            {
                var into = target is null ? null : await db.Meetings.AsSplitQuery().SingleAsync(m => m.Id == target, token);
                meeting.MergeInto(into, body.Value.Reason, by, at);
            },
            target is { } held ? [held] : [],
            cancellationToken
        );
    }

    public sealed record Request
    {
        /// <summary>Number of the meeting that it goes into.</summary>
        [Required, MaxLength(24)]
        public required string Into { get; init; }

        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
