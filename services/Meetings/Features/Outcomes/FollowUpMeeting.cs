using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Outcomes;

/// <summary>POST /api/meetings/meetings/{reference}/follow-up: everything it decided, or took over from the one before, is done, dropped or carried over to the next one.</summary>
internal static class FollowUpMeeting
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.FollowUp}", HandleAsync).WithIdempotency().WithName(nameof(FollowUpMeeting));

    internal static Task<Results<Ok<MeetingState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        MeetingStep steps,
        MeetingsDbContext db,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            MeetingSteps.FollowUp,
            async (meeting, by, at, token) =>
            {
                string[] open = [ActionItemStatus.Open, ActionItemStatus.UnderWay];
                var waiting = await db.ActionItems.CountAsync(
                    item => (item.CarriedTo ?? item.MeetingId) == meeting.Id && open.Contains(item.Status),
                    token
                );
                meeting.FollowUp(waiting, body.Value.Note, by, at);
            },
            [],
            cancellationToken
        );

    public sealed record Request
    {
        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
