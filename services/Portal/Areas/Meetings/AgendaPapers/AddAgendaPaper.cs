using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.AgendaPapers;

/// <summary>GET and POST /meetings/{reference}/agenda/papers[/{paper}/edition]: a paper to a point of the agenda, or the next edition of one, passed on to Meetings as it comes.</summary>
internal sealed class AddAgendaPaper(FormScope scope, MeetingsClient meetings, AgendaPapersClient papers) : FileForm<PaperInHand>(scope)
{
    private const string OfEdition = $"{AgendaPaperPages.Address}/{{paper:guid}}/{Known.AgendaPaper.Edition}";

    public static void Map(RouteGroupBuilder meetings)
    {
        foreach (var address in new[] { AgendaPaperPages.Address, OfEdition })
        {
            meetings.MapGet(
                address,
                (HttpContext context, CancellationToken cancellationToken) =>
                    ActivatorUtilities.CreateInstance<AddAgendaPaper>(context.RequestServices).OpenAsync(cancellationToken)
            );
            meetings.MapFileForm<AddAgendaPaper>(address);
        }
    }

    protected override Text ChooseFile => AgendaPaperTexts.ChooseFile;

    protected override async Task<PaperInHand?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var meeting = await meetings.ReadAsync(Route("reference"), cancellationToken);
        return meeting.Steps.Contains(Known.MeetingStep.Agenda) && meeting.Agenda.Count > 0
            ? PaperInHand.Of(meeting, Http.Request.RouteValues.ContainsKey("paper") ? Route("paper") : null)
            : null;
    }

    protected override long? VersionOf(PaperInHand record) => record.Meeting.Version;

    protected override void Fill(FormState form, PaperInHand record)
    {
        form["title"] = record.Paper?.Title ?? "";
        form["handling"] = record.Paper?.Handling ?? Known.Usual.Amber;
    }

    protected override Task<IResult> SendAsync(FormState form, SentFile file, CancellationToken cancellationToken) =>
        ThenAsync(
            papers.AddAsync(
                Route("reference"),
                SeenIn(form),
                new(form.Given("title"), form.Given("handling"), form.Given("item"), form.Given("replaces")),
                file,
                cancellationToken
            ),
            $"/meetings/{Uri.EscapeDataString(Route("reference"))}?note={Known.AgendaPaper.Added}#agenda"
        );

    protected override IEnumerable<string?> CaseText(FormState form, PaperInHand record) => [form.Given("title")];

    protected override Text? LabelOf(string field) => AgendaPaperTexts.LabelOf(field);

    protected override IResult Show(FormOn<PaperInHand> shown, int status) => Page.Show<AddAgendaPaperPage>(shown, status);

    /// <summary>The points of an agenda to choose from.</summary>
    public static IEnumerable<Choice> PointsOf(Meeting meeting) =>
        meeting.Agenda.Select(point => new Choice(
            point.Number.ToString(CultureInfo.InvariantCulture),
            string.Create(CultureInfo.InvariantCulture, $"{point.Number}. {point.Title}")
        ));
}
