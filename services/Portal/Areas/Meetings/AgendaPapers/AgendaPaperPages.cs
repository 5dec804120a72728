using Cooperation.Portal.Clients;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.AgendaPapers;

/// <summary>/meetings/{reference}/agenda/papers: one line per page. Meetings decides who keeps and who reads them.</summary>
internal static class AgendaPaperPages
{
    /// <summary>Where they stand under a meeting.</summary>
    public const string Address = $"/{{reference}}/{Known.MeetingStep.Agenda}/{Known.AgendaPaper.Papers}";

    /// <summary>To be looked at.</summary>
    public const string Preview = "preview";

    public static void Map(RouteGroupBuilder meetings)
    {
        AddAgendaPaper.Map(meetings);
        WithdrawAgendaPaper.Map(meetings);
        meetings.MapGet($"{Address}/{{paper:guid}}", DownloadAsync);
        meetings.MapGet($"{Address}/{{paper:guid}}/{Preview}", LookAsync);
    }

    /// <summary>The papers of a meeting.</summary>
    public static string Of(Meeting meeting) =>
        $"/meetings/{Uri.EscapeDataString(meeting.Reference)}/{Known.MeetingStep.Agenda}/{Known.AgendaPaper.Papers}";

    // As it comes; Meetings writes down who opened it.
    private static async Task<IResult> DownloadAsync(
        string reference,
        Guid paper,
        AgendaPapersClient papers,
        HttpContext context,
        CancellationToken cancellationToken
    ) => await (await papers.OpenAsync(reference, paper, preview: false, cancellationToken)).AsFileAsync(context, cancellationToken);

    private static async Task<IResult> LookAsync(
        string reference,
        Guid paper,
        AgendaPapersClient papers,
        HttpContext context,
        CancellationToken cancellationToken
    ) => await (await papers.OpenAsync(reference, paper, preview: true, cancellationToken)).AsFileAsync(context, cancellationToken);
}

/// <summary>A meeting, and the paper in hand; null where it is a new one.</summary>
public sealed record PaperInHand(Meeting Meeting, AgendaPaper? Paper)
{
    /// <summary>The paper of that key, where the user keeps the meeting and it stands.</summary>
    internal static PaperInHand? Of(Meeting meeting, string? key) =>
        key is null ? new(meeting, null)
        : meeting.Agenda.SelectMany(point => point.Papers).FirstOrDefault(paper => paper.Id == Guid.Parse(key))
            is { Opened: not null } found
            ? new(meeting, found)
        : null;
}
