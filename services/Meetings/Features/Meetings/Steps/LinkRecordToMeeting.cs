using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Links;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Meetings.Steps;

/// <summary>POST /api/meetings/meetings/{reference}/links[/removal]: its keeper puts an exchange, a case or an activity on the table, named by its reference, or takes one off again with the reason. Who may see what lies there, its own service decides.</summary>
internal static class LinkRecordToMeeting
{
    // More than anybody talks about in a day.
    private const int Most = 40;

    public static readonly LinkErrors Errors = new("meetings");

    public static void Map(RouteGroupBuilder meeting)
    {
        meeting.MapPost($"/{MeetingSteps.Links}", LinkAsync).WithIdempotency().WithName("LinkRecordToMeeting");
        meeting.MapPost($"/{MeetingSteps.Links}/removal", RemoveAsync).WithIdempotency().WithName("RemoveLinkOfMeeting");
    }

    internal static Task<Results<Ok<MeetingState>, NotFound>> LinkAsync(
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
            MeetingSteps.Links,
            async (meeting, by, at, token) =>
            {
                meeting.Require(MeetingSteps.Links);
                var (kind, target) = (body.Value.Kind, body.Value.Reference.Trim().ToUpperInvariant());
                var prefix = ActionItemLinks.PrefixOf(kind);
                if (!target.StartsWith(prefix + "-", StringComparison.Ordinal))
                {
                    throw new DomainException(MeetingStepErrors.LinkForm(prefix));
                }

                var standing = await db.Set<RecordLink<MeetingId>>()
                    .CountAsync(link => link.RecordId == meeting.Id && link.RemovedAt == null, token);
                if (standing >= Most)
                {
                    throw new DomainException(MeetingStepErrors.TooManyLinks(Most));
                }

                db.Add(RecordLink.To(meeting.Id, meeting.Reference, kind, target, by, at, Errors));
                // What lies there is in the links, where who may not see it is told how many: the timeline names none of it.
                meeting.Note(MeetingHappenings.Linked, by, at);
            },
            [],
            cancellationToken
        );

    internal static Task<Results<Ok<MeetingState>, NotFound>> RemoveAsync(
        string reference,
        IfMatch version,
        Valid<Removal> body,
        MeetingStep steps,
        MeetingsDbContext db,
        CancellationToken cancellationToken
    ) =>
        steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Links,
            async (meeting, by, at, token) =>
            {
                meeting.Require(MeetingSteps.Links);
                var (id, key) = (body.Value.Link, meeting.Id);
                var link =
                    await db.Set<RecordLink<MeetingId>>().SingleOrDefaultAsync(l => l.Id == id && l.RecordId == key, token)
                    ?? throw new DomainException(MeetingStepErrors.LinkUnknown());
                link.Remove(by, at, Errors);
                meeting.Note(MeetingHappenings.LinkRemoved, by, at, body.Value.Reason);
            },
            [],
            cancellationToken
        );

    public sealed record Request
    {
        [Required, CodeOf(typeof(ActionItemLinks))]
        public required string Kind { get; init; }

        [Required, MaxLength(24)]
        public required string Reference { get; init; }
    }

    public sealed record Removal
    {
        /// <summary>Key of the link.</summary>
        public required Guid Link { get; init; }

        [Required, MaxLength(1000), MultiLine]
        public required string Reason { get; init; }
    }
}
