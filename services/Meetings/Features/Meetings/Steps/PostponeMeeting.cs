using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Meetings.Steps;

/// <summary>POST /api/meetings/meetings/{reference}/postponement: its days or its place slip, with the reason; without new hours its day is open. The day by which members are named slips with them.</summary>
internal static class PostponeMeeting
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Postponement}", HandleAsync).WithIdempotency().WithName(nameof(PostponeMeeting));

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
            MeetingSteps.Postponement,
            async (meeting, by, at, token) =>
            {
                var former = meeting.FirstDay;
                meeting.Postpone(body.Value.ToEntry(), by, at);
                var delegation = await db.Delegations.AsSplitQuery().SingleOrDefaultAsync(d => d.MeetingId == meeting.Id, token);
                delegation?.Slip(former, meeting, CivilTime.DateOf(at));
            },
            [],
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }

        /// <summary>The new beginning by the clock where it takes place; left out while no day is known.</summary>
        [MaxLength(16)]
        public string? From { get; init; }

        /// <summary>The new end by that clock.</summary>
        [MaxLength(16)]
        public string? To { get; init; }

        /// <summary>The zone of that clock, where it is another.</summary>
        [MaxLength(64)]
        public string? Zone { get; init; }

        [MaxLength(200)]
        public string? Place { get; init; }

        [RegularExpression("^[A-Z]{2}$")]
        public string? Host { get; init; }

        internal PostponementEntry ToEntry()
        {
            DomainError[] refusals = [.. LocalTimes.Refusal(From, "from"), .. LocalTimes.Refusal(To, "to")];
            return refusals.Length > 0
                ? throw new DomainException(refusals)
                : new(Reason, LocalTimes.Of(From), LocalTimes.Of(To), Zone, Place, Host);
        }
    }
}
