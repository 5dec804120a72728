using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>POST /api/meetings/meetings/{reference}/checklist: how far passport and visa of those who go have come; who keeps the meeting says it of all, an agency of its own members.</summary>
internal static class NoteTravelPapers
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Checklist}", HandleAsync).WithIdempotency().WithName(nameof(NoteTravelPapers));

    internal static Task<Results<Ok<MeetingState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        DelegationStep steps,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Checklist,
            (meeting, delegation, by, at) =>
            {
                delegation.Prepare([.. body.Value.Members.Select(member => member.ToEntry())], user.Keeps(meeting) ? null : user.Agency);
                meeting.Note(MeetingHappenings.TravelPapersNoted, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );

    public sealed record Request
    {
        [Required, MinLength(1), MaxLength(100)]
        public required IReadOnlyList<Said> Members { get; init; }
    }

    /// <summary>What is said of a member.</summary>
    public sealed record Said
    {
        public required Guid Id { get; init; }

        [Required, CodeOf(typeof(TravelPaperStates))]
        public required string Passport { get; init; }

        /// <summary>Until which day it holds.</summary>
        public DateOnly? PassportUntil { get; init; }

        [Required, CodeOf(typeof(TravelPaperStates))]
        public required string Visa { get; init; }

        public DateOnly? VisaUntil { get; init; }

        internal TravelEntry ToEntry() => new(Id, Passport, PassportUntil, Visa, VisaUntil);
    }
}
