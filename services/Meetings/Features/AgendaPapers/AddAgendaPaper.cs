using System.Globalization;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.AgendaPapers;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting.Files;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Attachments;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.AgendaPapers;

/// <summary>
/// POST /api/meetings/meetings/{reference}/agenda/papers (multipart: <c>title</c>, <c>handling</c>, <c>item</c>: the number of the point, or <c>replaces</c>: the
/// number of the paper whose next edition it is, and <c>file</c>): its keeper puts a paper to a point of the agenda. The same file again is refused, so the content itself is the key (R10).
/// </summary>
internal static class AddAgendaPaper
{
    private const int LongestTitle = 200;

    private static readonly long MostBytes = new FileLimits().Bytes;

    public static void Map(RouteGroupBuilder papers) => papers.MapPost("/", HandleAsync).WithName(nameof(AddAgendaPaper));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        string reference,
        IfMatch version,
        MeetingsDbContext db,
        MeetingStep steps,
        AttachmentStore<MeetingId> files,
        PaperLimits limits,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        FileUpload.Expect(context, MostBytes);
        // Nobody sends 25 MB to hear that there is no such meeting.
        if (await steps.KeyAsync(reference, cancellationToken) is null)
        {
            return TypedResults.NotFound();
        }

        using var upload = await FileUpload.ReadAsync(context, MostBytes, cancellationToken);
        var entry = EntryOf(upload);
        var type = upload.IsThere
            ? FileContent.Recognise(upload.File, upload.Name, cancellationToken)
            : throw new DomainException(FileErrors.Missing());
        var file = new AttachedFile(type.Kind, type.MediaType, type.Previewed, upload.File.Length);
        AgendaPaper? kept = null;
        var taken = await steps.TakeAsync(
            reference,
            version,
            MeetingSteps.Agenda,
            async (meeting, by, at, token) =>
            {
                await limits.RequireReadableAsync(meeting, entry.Handling, file, token);
                kept = await KeepAsync(new(db, files, meeting, upload, file), entry, by, at, token);
            },
            [],
            cancellationToken
        );
        return taken.Result is Ok<MeetingState> { Value: { } state } && kept is not null
            ? TypedResults.Ok(new Response(state.Reference, state.Version, kept.Id, kept.Number, kept.Edition))
            : TypedResults.NotFound();
    }

    private static AgendaPaperEntry EntryOf(FileUpload upload)
    {
        var title = upload.Fields.GetValueOrDefault("title")?.Trim().Normalize() ?? "";
        var handling = upload.Fields.GetValueOrDefault("handling") ?? "";
        DomainError[] refusals =
        [
            .. title.Length is 0 or > LongestTitle ? [AgendaPaperErrors.TitleNeeded(LongestTitle)] : Array.Empty<DomainError>(),
            .. SecrecyMarks.AreIn(title) || SecrecyMarks.AreIn(upload.Name)
                ? [AgendaPaperErrors.StateSecret()]
                : Array.Empty<DomainError>(),
            .. Handlings.All.Contains(handling) ? Array.Empty<DomainError>() : [AgendaPaperErrors.Entry.Unknown("handling", Handlings.All)],
        ];
        return refusals.Length > 0 ? throw new DomainException(refusals) : new(title, handling);
    }

    private static async Task<AgendaPaper> KeepAsync(
        Came came,
        AgendaPaperEntry entry,
        Officer by,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var (db, files, meeting, upload, file) = came;
        var standing = await db
            .AgendaPapers.Where(paper => paper.MeetingId == meeting.Id && paper.WithdrawnAt == null && paper.ReplacedAt == null)
            .ToListAsync(cancellationToken);
        var former = FormerOf(upload, standing);
        var point = former is null ? meeting.PointFor(NumberIn(upload, "item")) : meeting.Agenda.Single(item => item.Id == former.ItemId);
        meeting.Require(MeetingSteps.Agenda);
        if (former is null && standing.Count >= AgendaPaper.Most)
        {
            throw new DomainException(AgendaPaperErrors.TooMany());
        }

        if (await files.HasAsync(meeting.Id, upload, cancellationToken))
        {
            throw new DomainException(AgendaPaperErrors.Already());
        }

        var number = await db.AgendaPapers.Where(paper => paper.MeetingId == meeting.Id).MaxAsync(p => (int?)p.Number, cancellationToken);
        var content = await files.KeepAsync(meeting.Id, upload, file, cancellationToken);
        var kept = AgendaPaper.Of(content.Id, meeting, point, entry, (number ?? 0) + 1, former, by, at);
        db.Add(kept);
        meeting.Note(former is null ? MeetingHappenings.PaperAdded : MeetingHappenings.PaperReplaced, by, at);
        return kept;
    }

    private static AgendaPaper? FormerOf(FileUpload upload, List<AgendaPaper> standing) =>
        upload.Fields.ContainsKey("replaces")
            ? standing.Find(paper => paper.Number == NumberIn(upload, "replaces"))
                ?? throw new DomainException(AgendaPaperErrors.FormerUnknown())
            : null;

    private static int? NumberIn(FileUpload upload, string field) =>
        int.TryParse(upload.Fields.GetValueOrDefault(field), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private sealed record Came(
        MeetingsDbContext Db,
        AttachmentStore<MeetingId> Files,
        Meeting Meeting,
        FileUpload Upload,
        AttachedFile File
    );

    /// <param name="Meeting">The meeting.</param>
    /// <param name="Version">Its version, which rises with it.</param>
    /// <param name="Paper">Key of the paper.</param>
    /// <param name="Number">Its number at the meeting.</param>
    /// <param name="Edition">Which edition it is.</param>
    internal sealed record Response(string Meeting, long Version, Guid Paper, int Number, int Edition);
}
