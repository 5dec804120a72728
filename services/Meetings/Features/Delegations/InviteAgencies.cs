using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>POST /api/meetings/meetings/{reference}/invitations: agencies are asked for members, each for so many, by a day; the keeper says so.</summary>
internal static class InviteAgencies
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Invitations}", HandleAsync).WithIdempotency().WithName(nameof(InviteAgencies));

    internal static async Task<Results<Ok<MeetingState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        DelegationStep steps,
        MeetingsDbContext db,
        ReferenceAtHand<MeetingsDbContext, ReferenceLists> lists,
        CancellationToken cancellationToken
    )
    {
        var known = await lists.GetAsync(db, cancellationToken);
        return await steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Invitations,
            (meeting, delegation, by, at) =>
            {
                delegation.Ask(body.Value.ToEntry(), meeting, known.CodesOn(CivilTime.DateOf(at)));
                meeting.Invite([.. delegation.Agencies.OrderBy(asked => asked.Order).Select(asked => asked.Agency)], by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );
    }

    public sealed record Request
    {
        /// <summary>The day by which agencies name their members.</summary>
        public required DateOnly Due { get; init; }

        /// <summary>Number of the letter that asks them.</summary>
        [MaxLength(50)]
        public string? Letter { get; init; }

        /// <summary>Who is asked, in the official order.</summary>
        [Required, MinLength(1), MaxLength(40)]
        public required IReadOnlyList<Asked> Agencies { get; init; }

        internal InvitationEntry ToEntry() => new(Due, Letter, [.. Agencies.Select(asked => new AgencyEntry(asked.Agency, asked.Quota))]);
    }

    /// <summary>An agency to ask.</summary>
    public sealed record Asked
    {
        [Required, MaxLength(24)]
        public required string Agency { get; init; }

        /// <summary>How many it may name; as many as it likes where nothing is said.</summary>
        [Range(1, 50)]
        public int? Quota { get; init; }
    }
}
