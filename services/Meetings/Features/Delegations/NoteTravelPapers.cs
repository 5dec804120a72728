using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>POST /api/meetings/meetings/{reference}/checklist: how far passport and visa of those who go have come; who keeps the meeting says it of all, an agency of its own members. Number and birth date are said by the member's own agency alone, and sealed.</summary>
internal static class NoteTravelPapers
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Checklist}", HandleAsync).WithIdempotency().WithName(nameof(NoteTravelPapers));

    internal static Task<Results<Ok<MeetingState>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        Valid<Request> body,
        DelegationStep steps,
        DelegateIdentities identities,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Checklist,
            async (meeting, delegation, by, at) =>
            {
                TravelEntry[] said = [.. body.Value.Members.Select(member => member.ToEntry())];
                delegation.Prepare(said, user.Agency, user.Keeps(meeting), at);
                meeting.Note(MeetingHappenings.TravelPapersNoted, by, at);
                await identities.KeepAsync(meeting, said, cancellationToken);
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

        /// <summary>The number of the passport; left out, the one that is kept stays.</summary>
        [MaxLength(20), RegularExpression("^[A-Za-z0-9]{5,20}$")]
        public string? PassportNumber { get; init; }

        /// <summary>The birth date; left out, the one that is kept stays.</summary>
        public DateOnly? Birth { get; init; }

        internal TravelEntry ToEntry() =>
            new(
                Id,
                Passport,
                PassportUntil,
                Visa,
                VisaUntil,
                PassportNumber is null && Birth is null ? null : new(PassportNumber?.ToUpperInvariant(), Birth)
            );
    }
}
