using System.ComponentModel.DataAnnotations;
using Cooperation.Meetings.Data;
using Cooperation.Meetings.Domain.Codes;
using Cooperation.Meetings.Domain.Delegations;
using Cooperation.Meetings.Domain.Meetings;
using Cooperation.Meetings.Domain.Outcomes;
using Cooperation.Meetings.Domain.Papers;
using Cooperation.Meetings.Features.ActionItems;
using Cooperation.Meetings.Features.Delegations;
using Cooperation.Meetings.Features.Meetings;
using Cooperation.Meetings.Features.Outcomes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Papers.Pdf;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.ReferenceData;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Meetings.Features.Papers;

/// <summary>GET /api/meetings/meetings/{reference}/papers[/{kind}] and POST …/papers/briefing-note: the papers of a meeting for those at its table, written as it stands now; minutes that were published for whoever sees the meeting. Each is on record before it leaves.</summary>
internal static class GetMeetingPaper
{
    // More than any meeting brings.
    private const int Most = 200;

    public static void Map(RouteGroupBuilder meeting)
    {
        meeting.MapGet("/papers", ListAsync).WithName("ListMeetingPapers");
        meeting
            .MapGet("/papers/{kind}", HandleAsync)
            .Produces(StatusCodes.Status200OK, contentType: PaperFile.DocxType)
            .WithName(nameof(GetMeetingPaper));

        // Nothing is kept of it: what is sent again is written again.
        meeting
            .MapPost("/papers/briefing-note", BriefAsync)
            .Produces(StatusCodes.Status200OK, contentType: PaperFile.DocxType)
            .WithName("WriteBriefingNote");
    }

    internal static async Task<Results<Ok<Response>, NotFound>> ListAsync(
        string reference,
        MeetingsDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        await MeetingPaperFacts.ReadAsync(db, reference, user, cancellationToken) is not { } facts
            ? TypedResults.NotFound()
            : TypedResults.Ok(new Response(facts.Meeting.Reference, [.. KindsOf(facts, user).Select(kind => Item.Of(kind, facts))]));

    internal static async Task<Results<PaperFile, NotFound>> HandleAsync(
        string reference,
        string kind,
        ValidQuery<Query> query,
        MeetingsDbContext db,
        PaperDesk desk,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        await MeetingPaperFacts.ReadAsync(db, reference, user, cancellationToken) is { } facts && KindsOf(facts, user).Contains(kind)
            ? await desk.MakeAsync(facts, kind, query.Value, [], cancellationToken)
            : TypedResults.NotFound();

    internal static async Task<Results<PaperFile, NotFound>> BriefAsync(
        string reference,
        ValidQuery<Query> query,
        Valid<Briefing> body,
        MeetingsDbContext db,
        PaperDesk desk,
        CurrentUser user,
        CancellationToken cancellationToken
    ) =>
        await MeetingPaperFacts.ReadAsync(db, reference, user, cancellationToken) is { } facts
        && KindsOf(facts, user).Contains(MeetingPapers.BriefingNote)
            ? await desk.MakeAsync(
                facts,
                MeetingPapers.BriefingNote,
                query.Value,
                [.. body.Value.Figures.Select(figure => new QuotedFigure(figure.Name, figure.Value, figure.AsOf, figure.Source))],
                cancellationToken
            )
            : TypedResults.NotFound();

    // Who does not sit at the table reads what was published. Before it is decided who goes, an agency knows its own members only: a list of these would be none. Passport numbers and birth dates of all are the keeper's to read.
    private static IEnumerable<string> KindsOf(MeetingPaperFacts facts, CurrentUser user) =>
        !user.SitsAt(facts.Meeting) ? [MeetingPapers.Minutes]
        : user.Keeps(facts.Meeting) ? MeetingPapers.All
        : facts.Delegation?.DecisionNumber is not null ? MeetingPapers.All.Except([MeetingPapers.VisaList], StringComparer.Ordinal)
        : MeetingPapers.All.Except(
            [MeetingPapers.DelegationDecision, MeetingPapers.DelegationList, MeetingPapers.VisaList],
            StringComparer.Ordinal
        );

    /// <summary>Writes a paper and puts it on record.</summary>
    internal sealed class PaperDesk(
        MeetingsDbContext db,
        ReferenceAtHand<MeetingsDbContext, ReferenceLists> lists,
        PaperPdf pdf,
        DelegateIdentities identities,
        Audit audit,
        CurrentUser user,
        RequestClock clock
    )
    {
        public async Task<PaperFile> MakeAsync(
            MeetingPaperFacts facts,
            string kind,
            Query asked,
            IReadOnlyList<QuotedFigure> figures,
            CancellationToken cancellationToken
        )
        {
            if (MeetingPaperRules.Refusal(kind, facts.Meeting, facts.Delegation, facts.Minutes.Count > 0) is { } refusal)
            {
                throw new DomainException(refusal);
            }

            var known = await lists.GetAsync(db, cancellationToken);
            var draft = new MeetingPaperDraft(
                facts,
                kind,
                asked.Language ?? MinutesLanguages.Ours,
                asked.Table?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [],
                new CodeNames("vi", known),
                new CodeNames("en", known),
                kind == MeetingPapers.BriefingNote ? await PromisedAsync(facts.Meeting, cancellationToken) : [],
                kind == MeetingPapers.Report ? await ItemsAsync(facts.Meeting, cancellationToken) : [],
                figures,
                kind == MeetingPapers.VisaList
                    ? await identities.ReadAsync(
                        facts.Meeting,
                        identities.OpenToUser(facts.Meeting, facts.Members),
                        "meeting.identities.printed",
                        cancellationToken
                    )
                    : new Dictionary<Guid, TravelIdentity>(),
                clock.GetUtcNow()
            );
            var file = MeetingPaperWriting.Write(draft).ToDocx();
            var format = asked.Format ?? PaperFormats.Docx;
            if (format == PaperFormats.Pdf)
            {
                file = await pdf.ConvertAsync(file, cancellationToken);
            }

            // No entry, no file (R24): these name people and what was said.
            await audit.RecordReadAsync($"meeting.paper.{kind}", "meeting", facts.Meeting.Id.ToString(), format, cancellationToken);
            return new PaperFile(file, format, $"{facts.Meeting.Reference}-{kind}");
        }

        private Task<List<ActionItem>> ItemsAsync(Meeting meeting, CancellationToken cancellationToken) =>
            Read(db.ItemsSeenBy(user).Where(item => item.MeetingId == meeting.Id), cancellationToken);

        private async Task<List<ActionItem>> PromisedAsync(Meeting meeting, CancellationToken cancellationToken) =>
            await Read(await db.PromisedBeforeAsync(db.ItemsSeenBy(user), meeting, cancellationToken), cancellationToken);

        private static Task<List<ActionItem>> Read(IQueryable<ActionItem> items, CancellationToken cancellationToken) =>
            items
                .AsNoTracking()
                .IgnoreAutoIncludes()
                .OrderBy(item => item.Due)
                .ThenBy(item => item.Reference)
                .Take(Most)
                .ToListAsync(cancellationToken);
    }

    internal sealed record Response(string Meeting, IReadOnlyList<Item> Items);

    /// <summary>A kind of paper.</summary>
    /// <param name="Kind">Which.</param>
    /// <param name="Ready">Whether it can be made.</param>
    /// <param name="WhyVi">Why not, in Vietnamese.</param>
    /// <param name="WhyEn">Why not, in English.</param>
    internal sealed record Item(string Kind, bool Ready, string? WhyVi, string? WhyEn)
    {
        public static Item Of(string kind, MeetingPaperFacts facts)
        {
            var refusal = MeetingPaperRules.Refusal(kind, facts.Meeting, facts.Delegation, facts.Minutes.Count > 0);
            return new(kind, refusal is null, refusal?.Message.Vi, refusal?.Message.En);
        }
    }

    public sealed record Query
    {
        /// <summary>A DOCX unless said otherwise.</summary>
        [CodeOf(typeof(PaperFormats))]
        public string? Format { get; init; }

        /// <summary>The language of minutes; Vietnamese where nothing is said.</summary>
        [CodeOf(typeof(PaperLanguages))]
        public string? Language { get; init; }

        /// <summary>For minutes: references of what lay on the table, with commas between. Of the others the paper says how many: Meetings does not know to whom their services show them.</summary>
        [MaxLength(1200)]
        public string? Table { get; init; }
    }

    public sealed record Briefing
    {
        /// <summary>Figures that are quoted, each with the day on which it was taken.</summary>
        [Required, MaxLength(40)]
        public required IReadOnlyList<Quoted> Figures { get; init; }
    }

    /// <summary>A figure that is quoted.</summary>
    public sealed record Quoted
    {
        [Required, MaxLength(300)]
        public required string Name { get; init; }

        [Required, MaxLength(100)]
        public required string Value { get; init; }

        /// <summary>The day on which it was taken.</summary>
        public required DateOnly AsOf { get; init; }

        [MaxLength(300)]
        public string? Source { get; init; }
    }
}

/// <summary>The languages of minutes on paper.</summary>
internal static class PaperLanguages
{
    public const string Bilingual = "bilingual";

    public static readonly IReadOnlyList<string> All = [.. MinutesLanguages.All, Bilingual];
}
