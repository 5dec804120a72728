using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>POST /api/meetings/meetings/{reference}/proposals: an agency that was asked names its members, those that it named last; the keeper may write down what came on paper.</summary>
internal static class ProposeDelegates
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Proposals}", HandleAsync).WithIdempotency().WithName(nameof(ProposeDelegates));

    internal static Task<Results<Ok<MeetingState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        DelegationStep steps,
        AgencyNames agencies,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Proposals,
            async (meeting, delegation, by, at) =>
            {
                var agency = body.Value.Agency ?? user.Agency;
                if (agency != user.Agency && user.Agency != meeting.Agency)
                {
                    throw new DomainException(MeetingStepErrors.NotKeeper((await agencies.TodayAsync(cancellationToken))(meeting.Agency)));
                }

                delegation.Propose(agency, [.. body.Value.Members.Select(member => member.ToEntry())], at);
                meeting.Propose(delegation.Status, by, at);
            },
            cancellationToken
        );

    public sealed record Request
    {
        /// <summary>For which agency; one's own where nothing is said.</summary>
        [MaxLength(24)]
        public string? Agency { get; init; }

        /// <summary>Whom it names; nobody takes back what it named.</summary>
        [Required, MaxLength(50)]
        public required IReadOnlyList<Named> Members { get; init; }
    }

    /// <summary>Somebody who is named.</summary>
    public sealed record Named
    {
        [Required, MaxLength(100)]
        public required string Name { get; init; }

        [Required, MaxLength(200)]
        public required string Post { get; init; }

        /// <summary>Whether he is to head the delegation.</summary>
        public bool Head { get; init; }

        internal DelegateEntry ToEntry() => new(Name, Post, Head);
    }
}
