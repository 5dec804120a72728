using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.AgendaPapers;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Platform.Domain.Attachments;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.AgendaPapers;

/// <summary>The papers of a meeting that are for the user: of the others there is nothing, not even how many. Scoped.</summary>
internal sealed class PapersShown(MeetingsDbContext db, PaperLimits limits, CurrentUser user)
{
    /// <summary>Those that stand, by the key of their point.</summary>
    public async Task<ILookup<Guid, AgendaPaperView>> OfAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var rows = await (
            from paper in db.AgendaPapers.AsNoTracking()
            join content in db.Set<Attachment<MeetingId>>().AsNoTracking() on paper.Id equals content.Id
            where paper.MeetingId == meeting.Id && paper.WithdrawnAt == null
            select new { paper, content.File }
        ).ToListAsync(cancellationToken);
        var open = rows.Where(row => meeting.Opens(row.paper, user.AsOfficer())).ToArray();
        if (open.Length == 0)
        {
            return Array.Empty<AgendaPaperView>().ToLookup(_ => Guid.Empty);
        }

        var readings = user.Keeps(meeting) ? await ReadingsAsync(meeting.Id, cancellationToken) : null;
        var leaving = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var handling in open.Select(row => row.paper.Handling).Distinct(StringComparer.Ordinal))
        {
            leaving[handling] = (await limits.OfAsync(meeting, handling, cancellationToken)).ExportRefusal() is null;
        }

        return open.GroupBy(row => row.paper.Number)
            .OrderBy(editions => editions.Key)
            .Select(editions => editions.OrderByDescending(row => row.paper.Edition).ToArray())
            .Where(editions => editions[0].paper.ReplacedAt is null)
            .ToLookup(
                editions => editions[0].paper.ItemId!.Value,
                editions =>
                    AgendaPaperView.Of(
                        editions[0].paper,
                        editions[0].File,
                        leaving[editions[0].paper.Handling],
                        readings?.GetValueOrDefault(editions[0].paper.Id),
                        [.. editions.Skip(1).Select(row => FormerEditionView.Of(row.paper, row.File, leaving[row.paper.Handling]))]
                    )
            );
    }

    /// <summary>A paper of a meeting that the user sees and may read, with its content's row; null where it is not for him or not there.</summary>
    public async Task<(Meeting Meeting, AgendaPaper Paper)?> FindAsync(string reference, Guid paper, CancellationToken cancellationToken)
    {
        var meeting = await db
            .Meetings.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(m => m.Reference == reference, cancellationToken);
        var found = meeting is null
            ? null
            : await db
                .AgendaPapers.AsNoTracking()
                .SingleOrDefaultAsync(p => p.Id == paper && p.MeetingId == meeting.Id && p.WithdrawnAt == null, cancellationToken);
        return meeting is not null && found is not null && meeting.Opens(found, user.AsOfficer()) ? (meeting, found) : null;
    }

    private Task<Dictionary<Guid, int>> ReadingsAsync(MeetingId meeting, CancellationToken cancellationToken) =>
        db.Set<Reading<MeetingId>>()
            .Where(reading => reading.RecordId == meeting && reading.AttachmentId != null)
            .GroupBy(reading => reading.AttachmentId!.Value)
            .Select(of => new { of.Key, Count = of.Count() })
            .ToDictionaryAsync(of => of.Key, of => of.Count, cancellationToken);
}

/// <summary>A paper to a point of the agenda, as those see it for whom it is.</summary>
/// <param name="Id">Key of its newest edition.</param>
/// <param name="Number">Its number at the meeting.</param>
/// <param name="Edition">Which edition stands.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Handling">Its handling.</param>
/// <param name="Kind">pdf, image, audio or office.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Preview">Whether a browser shows it.</param>
/// <param name="Download">Whether its handling lets it be kept.</param>
/// <param name="At">When it was put there.</param>
/// <param name="By">By whom.</param>
/// <param name="Desk">For which desk.</param>
/// <param name="Opened">How often this edition was opened; null for whom that is not.</param>
/// <param name="Former">Its former editions, newest first.</param>
internal sealed record AgendaPaperView(
    Guid Id,
    int Number,
    int Edition,
    string Title,
    string Handling,
    string Kind,
    long Size,
    bool Preview,
    bool Download,
    DateTimeOffset At,
    string By,
    string Desk,
    int? Opened,
    IReadOnlyList<FormerEditionView> Former
)
{
    public static AgendaPaperView Of(
        AgendaPaper paper,
        AttachedFile file,
        bool mayLeave,
        int? opened,
        IReadOnlyList<FormerEditionView> former
    ) =>
        new(
            paper.Id,
            paper.Number,
            paper.Edition,
            paper.Title,
            paper.Handling,
            file.Kind,
            file.Size,
            file.Previewed,
            mayLeave,
            paper.At,
            paper.By.Name,
            paper.By.Desk,
            opened,
            former
        );
}

/// <summary>An edition whose place another took.</summary>
internal sealed record FormerEditionView(Guid Id, int Edition, string Title, bool Preview, bool Download, DateTimeOffset At)
{
    public static FormerEditionView Of(AgendaPaper paper, AttachedFile file, bool mayLeave) =>
        new(paper.Id, paper.Edition, paper.Title, file.Previewed, mayLeave, paper.At);
}
