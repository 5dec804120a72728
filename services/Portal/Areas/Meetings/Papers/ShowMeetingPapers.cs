using Cooperation.Portal.Areas.Agreements.Partners;
using Cooperation.Portal.Areas.Meetings.Briefings;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Papers;

/// <summary>GET /meetings/{reference}/papers[/{kind}]: the papers of a meeting as files. Meetings decides who has which; the figures of the briefing note are asked of Reviews for the same reader.</summary>
internal static class ShowMeetingPapers
{
    public static void Map(RouteGroupBuilder meetings)
    {
        meetings.MapGet("/{reference}/papers", HandleAsync);
        meetings.MapGet("/{reference}/papers/{kind}", PassAsync);
    }

    private static async Task<IResult> HandleAsync(
        string reference,
        MeetingsClient meetings,
        MeetingPapersClient papers,
        CancellationToken cancellationToken
    ) =>
        Page.Show<MeetingPapersPage>(
            new MeetingPapersModel(
                await meetings.ReadAsync(reference, cancellationToken),
                await papers.ListAsync(reference, cancellationToken)
            )
        );

    private static async Task<IResult> PassAsync(
        string reference,
        string kind,
        string? format,
        string? language,
        MeetingsClient meetings,
        OnTheTable table,
        MeetingPapersClient papers,
        FiguresToQuote figures,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var file = format ?? MeetingPaperTexts.DocxFile;
        var seen = kind == Known.MeetingPaper.Minutes ? await SeenAsync(reference, meetings, table, cancellationToken) : [];
        var answer =
            kind == Known.MeetingPaper.BriefingNote
                ? await papers.BriefAsync(reference, new(await figures.ReadAsync(reference, cancellationToken)), file, cancellationToken)
                : await papers.OpenAsync(reference, kind, file, language ?? Known.Language.Vietnamese, seen, cancellationToken);
        return await answer.AsFileAsync(context, cancellationToken);
    }

    // What lies on the table, as far as the services that keep it show it to this reader.
    private static async Task<IReadOnlyList<string>> SeenAsync(
        string reference,
        MeetingsClient meetings,
        OnTheTable table,
        CancellationToken cancellationToken
    )
    {
        var seen = await table.ReadAsync(await meetings.ReadAsync(reference, cancellationToken), cancellationToken);
        return [.. seen.Lines.Select(line => line.Link.Reference).OfType<string>()];
    }
}

/// <summary>What a briefing note quotes: how much went over the hotline, how many came home and in how many handovers, with the partner of the meeting or with all, in the year up to today.</summary>
internal sealed class FiguresToQuote(MeetingsClient meetings, FiguresOfPartner figures)
{
    public async Task<IReadOnlyList<NewQuotedFigure>> ReadAsync(string reference, CancellationToken cancellationToken)
    {
        var partner = (await meetings.ReadAsync(reference, cancellationToken)).Partner;
        // Where there are none, the note says that none are quoted; it does not wait for them.
        return [.. (await figures.ReadAsync(partner, cancellationToken)).Select(figure => figure.Quoted)];
    }
}

/// <summary>What the page of the papers shows.</summary>
public sealed record MeetingPapersModel(Meeting Meeting, MeetingPapers Papers);
