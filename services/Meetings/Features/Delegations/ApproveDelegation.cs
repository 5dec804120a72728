using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>POST /api/meetings/meetings/{reference}/approval: the competent level has decided who goes, in the official order, and who heads the delegation.</summary>
internal static class ApproveDelegation
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Approval}", HandleAsync).WithIdempotency().WithName(nameof(ApproveDelegation));

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
            MeetingSteps.Approval,
            (meeting, delegation, by, at) =>
            {
                var asked = body.Value;
                delegation.Approve(new(asked.Number, asked.On, asked.Authority, asked.Members, asked.Head), CivilTime.DateOf(at));
                meeting.Approve(asked.Number, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>Number of the decision.</summary>
        [Required, MaxLength(50)]
        public required string Number { get; init; }

        /// <summary>Its day.</summary>
        public required DateOnly On { get; init; }

        /// <summary>Who decided: an office.</summary>
        [Required, MaxLength(200)]
        public required string Authority { get; init; }

        /// <summary>Who goes, in the official order; who is left out does not.</summary>
        [Required, MinLength(1), MaxLength(100)]
        public required IReadOnlyList<Guid> Members { get; init; }

        /// <summary>Who heads it: one of these.</summary>
        public required Guid Head { get; init; }
    }
}
