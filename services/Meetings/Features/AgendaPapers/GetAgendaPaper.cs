using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Platform.Records.Attachments;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.AgendaPapers;

/// <summary>GET /api/meetings/meetings/{reference}/agenda/papers/{paper}[/preview]: a paper, for whom its handling and its point are; on record before the first byte (R24). For everybody else there is none.</summary>
internal static class GetAgendaPaper
{
    public static void Map(RouteGroupBuilder papers)
    {
        papers
            .MapGet("/{paper:guid}", DownloadAsync)
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .WithName(nameof(GetAgendaPaper));
        papers
            .MapGet("/{paper:guid}/preview", PreviewAsync)
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .WithName("PreviewAgendaPaper");
    }

    internal static async Task<Results<AttachmentResult, NotFound>> DownloadAsync(
        string reference,
        Guid paper,
        PapersShown shown,
        PaperLimits limits,
        AttachmentStore<MeetingId> files,
        CancellationToken cancellationToken
    )
    {
        if (await shown.FindAsync(reference, paper, cancellationToken) is not var (meeting, found))
        {
            return TypedResults.NotFound();
        }

        var file = await files.StandingOf(meeting.Id).AsNoTracking().SingleAsync(a => a.Id == paper, cancellationToken);
        var handling = await limits.OfAsync(meeting, found.Handling, cancellationToken);
        return await files.DownloadAsync(file, alert: null, handling, cancellationToken) is { } content
            ? new AttachmentResult(content, AttachmentResult.Download)
            : TypedResults.NotFound();
    }

    internal static async Task<Results<AttachmentResult, NotFound>> PreviewAsync(
        string reference,
        Guid paper,
        PapersShown shown,
        AttachmentStore<MeetingId> files,
        CancellationToken cancellationToken
    )
    {
        if (await shown.FindAsync(reference, paper, cancellationToken) is not var (meeting, _))
        {
            return TypedResults.NotFound();
        }

        var file = await files.StandingOf(meeting.Id).AsNoTracking().SingleAsync(a => a.Id == paper, cancellationToken);
        return await files.PreviewAsync(file, alert: null, cancellationToken) is { } content
            ? new AttachmentResult(content, AttachmentResult.Inline)
            : TypedResults.NotFound();
    }
}
