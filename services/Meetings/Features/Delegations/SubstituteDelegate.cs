using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>POST /api/meetings/meetings/{reference}/substitution: somebody goes in the place of a member, with the reason.</summary>
internal static class SubstituteDelegate
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Substitution}", HandleAsync).WithIdempotency().WithName(nameof(SubstituteDelegate));

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
            MeetingSteps.Substitution,
            (meeting, delegation, by, at) =>
            {
                var asked = body.Value;
                delegation.Substitute(asked.Member, new DelegateEntry(asked.Name, asked.Post), asked.Reason, at);
                meeting.Note(MeetingHappenings.Substituted, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>Who does not go.</summary>
        public required Guid Member { get; init; }

        /// <summary>Who goes in his place.</summary>
        [Required, MaxLength(100)]
        public required string Name { get; init; }

        [Required, MaxLength(200)]
        public required string Post { get; init; }

        [Required, MaxLength(500), MultiLine]
        public required string Reason { get; init; }
    }
}
