using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>POST /api/meetings/meetings/{reference}/reminders: its keeper reminds the agencies that were asked and have named nobody; each finds it on its own page of what is next.</summary>
internal static class RemindAgencies
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Reminders}", HandleAsync).WithIdempotency().WithName(nameof(RemindAgencies));

    internal static Task<Results<Ok<MeetingState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        DelegationStep steps,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Reminders,
            (meeting, delegation, by, at) =>
            {
                delegation.Remind(at);
                meeting.Note(MeetingHappenings.Reminded, by, at, body.Value.Note);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>What else is said to them (case text).</summary>
        [MaxLength(2000), MultiLine]
        public string? Note { get; init; }
    }
}
