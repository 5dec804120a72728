using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.ActionItems.Steps;

/// <summary>POST /api/meetings/action-items/{reference}/carry-over: it goes on to a later day and the next meeting of its series; it stays the same action item.</summary>
internal static class CarryOverActionItem
{
    public static void Map(RouteGroupBuilder item) =>
        item.MapPost($"/{ActionItemSteps.CarryOver}", HandleAsync).WithIdempotency().WithName("CarryOverActionItem");

    internal static async Task<Results<Ok<ActionItemState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        ActionItemStep steps,
        MeetingStep meetings,
        RecordStep<MeetingsDbContext, Meeting> records,
        MeetingsDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        MeetingId? key = body.Value.Meeting is { } named
            ? await meetings.KeyAsync(named, cancellationToken) ?? throw new DomainException(ActionItemErrors.MeetingUnknown())
            : null;

        // The next meeting stands still first, then the action item (R26): nobody holds or calls it off meanwhile.
        return await records.InHandAsync(
            key is { } held ? [held.Value] : [],
            async token =>
            {
                var next = key is null
                    ? null
                    : await db.Meetings.AsNoTracking().AsSplitQuery().SeenBy(user).SingleOrDefaultAsync(meeting => meeting.Id == key, token)
                        ?? throw new DomainException(ActionItemErrors.MeetingUnknown());
                return await steps.TakeAsync(
                    reference,
                    version,
                    ActionItemSteps.CarryOver,
                    (item, by, at) => item.CarryOver(new(body.Value.Due, body.Value.Reason, next), by, at),
                    token
                );
            },
            cancellationToken
        );
    }

    public sealed record Request
    {
        /// <summary>The new day.</summary>
        public required DateOnly Due { get; init; }

        /// <summary>Number of the meeting on whose agenda it stands then; left out while the next of the series is not announced.</summary>
        [MaxLength(24)]
        public string? Meeting { get; init; }

        [Required, MaxLength(2000), MultiLine]
        public required string Reason { get; init; }
    }
}
