using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Meetings.Features.Delegations;

/// <summary>POST /api/meetings/meetings/{reference}/attendance: who came on a day, and who came as a visitor; noted again, it stands as it was said last.</summary>
internal static class NoteAttendance
{
    public static void Map(RouteGroupBuilder meeting) =>
        meeting.MapPost($"/{MeetingSteps.Attendance}", HandleAsync).WithIdempotency().WithName(nameof(NoteAttendance));

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
        var asked = body.Value;
        var codes = (await lists.GetAsync(db, cancellationToken)).CodesOn(asked.Day);
        DomainError[] unknown =
        [
            .. codes.Refusals(
                DelegationErrors.Entry,
                [
                    .. asked
                        .Visitors.Index()
                        .Select(visitor => ($"visitors[{visitor.Index}].agency", MeetingLists.Agency, visitor.Item.Agency)),
                ]
            ),
        ];
        if (unknown.Length > 0)
        {
            throw new DomainException(unknown);
        }

        return await steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Attendance,
            (meeting, delegation, by, at) =>
            {
                delegation.Attend(
                    meeting,
                    asked.Day,
                    [.. asked.Members.Select(member => new AttendanceEntry(member.Id, member.State))],
                    [.. asked.Visitors.Select(visitor => new VisitorEntry(new(visitor.Name, visitor.Post ?? ""), visitor.Agency))],
                    at
                );
                meeting.Note(MeetingHappenings.Attended, by, at);
                return Task.CompletedTask;
            },
            cancellationToken
        );
    }

    public sealed record Request
    {
        /// <summary>One of the meeting's days.</summary>
        public required DateOnly Day { get; init; }

        [Required, MaxLength(100)]
        public required IReadOnlyList<Said> Members { get; init; }

        [MaxLength(50)]
        public IReadOnlyList<Visiting> Visitors { get; init; } = [];
    }

    /// <summary>What is said of a member.</summary>
    public sealed record Said
    {
        public required Guid Id { get; init; }

        [Required, CodeOf(typeof(OfMembers))]
        public required string State { get; init; }
    }

    /// <summary>Somebody who came as a visitor.</summary>
    public sealed record Visiting
    {
        [Required, MaxLength(100)]
        public required string Name { get; init; }

        [MaxLength(200)]
        public string? Post { get; init; }

        [MaxLength(24)]
        public string? Agency { get; init; }
    }

    /// <summary>What is said of a member: a visitor belongs to no delegation.</summary>
    internal static class OfMembers
    {
        public static readonly IReadOnlyList<string> All = Attendances.OfMembers;
    }
}
