using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.AgendaPapers;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Attachments;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.AgendaPapers;

/// <summary>POST /api/meetings/meetings/{reference}/agenda/papers/{paper}/withdrawal: its keeper withdraws a paper with all its editions and the reason, whenever that is; what they hold is destroyed, that they were there stays on record.</summary>
internal static class WithdrawAgendaPaper
{
    public static void Map(RouteGroupBuilder papers) =>
        papers.MapPost("/{paper:guid}/withdrawal", HandleAsync).WithIdempotency().WithName(nameof(WithdrawAgendaPaper));

    internal static async Task<Results<Ok<MeetingState>, NotFound>> HandleAsync(
        string reference,
        Guid paper,
        IfMatch version,
        Valid<Request> body,
        MeetingsDbContext db,
        MeetingStep steps,
        PapersShown shown,
        AttachmentStore<MeetingId> files,
        CancellationToken cancellationToken
    ) =>
        await shown.FindAsync(reference, paper, cancellationToken) is null
            ? TypedResults.NotFound()
            : await steps.TakeAsync(
                reference,
                version,
                MeetingSteps.Agenda,
                async (meeting, by, at, token) =>
                {
                    var newest =
                        await db.AgendaPapers.SingleOrDefaultAsync(p => p.Id == paper && p.WithdrawnAt == null, token)
                        ?? throw new DomainException(AgendaPaperErrors.Gone());
                    if (newest.ReplacedAt is not null)
                    {
                        throw new DomainException(AgendaPaperErrors.Former());
                    }

                    var editions = await db
                        .AgendaPapers.Where(p => p.MeetingId == meeting.Id && p.Number == newest.Number)
                        .ToListAsync(token);
                    foreach (var edition in editions)
                    {
                        edition.Withdraw(at);
                        var file = await files.StandingOf(meeting.Id).SingleAsync(a => a.Id == edition.Id, token);
                        await files.WithdrawAsync(file, body.Value.Reason, token);
                    }

                    meeting.Note(MeetingHappenings.PaperWithdrawn, by, at, body.Value.Reason);
                },
                [],
                cancellationToken
            );

    public sealed record Request
    {
        /// <summary>Why.</summary>
        [Required, MaxLength(500), MultiLine]
        public required string Reason { get; init; }
    }
}
