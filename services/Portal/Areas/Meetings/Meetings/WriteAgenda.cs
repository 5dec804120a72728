using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>GET and POST /meetings/{reference}/agenda: the agenda as a table to write in; an empty line is left out.</summary>
internal sealed class WriteAgenda(FormScope scope, MeetingsClient meetings) : RecordForm<Meeting>(scope)
{
    // Beyond what stands there already; for more the form is saved and opened again.
    private const int Spare = 6;
    private const int Most = 60;

    private readonly FormLines points = new(MeetingFields.Items, least: Spare, Most, "title", "on", "at", "presenter");

    public static void Map(RouteGroupBuilder meetings) => meetings.MapForm<WriteAgenda>($"/{{reference}}/{Known.MeetingStep.Agenda}");

    /// <summary>How many lines the form has.</summary>
    public static int LinesOf(Meeting meeting) => Math.Min(meeting.Agenda.Count + Spare, Most);

    protected override async Task<Meeting?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await meetings.ReadAsync(Route("reference"), cancellationToken);

    protected override long? VersionOf(Meeting record) => record.Version;

    protected override void Fill(FormState form, Meeting record)
    {
        foreach (var (place, point) in record.Agenda.Index())
        {
            form[MeetingFields.Item(place, "key")] = point.Key.ToString();
            form[MeetingFields.Item(place, "title")] = point.Title;
            form[MeetingFields.Item(place, "on")] = point.On is { } on ? Times.Day(on) : "";
            form[MeetingFields.Item(place, "at")] = point.At ?? "";
            form[MeetingFields.Item(place, "presenter")] = point.Presenter ?? "";
            form.Set(MeetingFields.Item(place, "closed"), point.Closed ? [MeetingFields.Yes] : []);
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Meeting record)
    {
        var items = points
            .Written(form)
            .Select(place => new NewAgendaPoint(
                form.Given(MeetingFields.Item(place, "title")),
                MeetingFields.Day(form, MeetingFields.Item(place, "on"), L, Now),
                form.Given(MeetingFields.Item(place, "at")),
                form.Given(MeetingFields.Item(place, "presenter")),
                form.All(MeetingFields.Item(place, "closed")).Count > 0,
                Guid.TryParse(form.Given(MeetingFields.Item(place, "key")), out var key) ? key : null
            ))
            .ToArray();
        return token =>
            ThenAsync(
                meetings.StepAsync(
                    record.Reference,
                    SeenIn(form),
                    Known.MeetingStep.Agenda,
                    new NewAgenda(items),
                    form[FormInputs.Key],
                    token
                ),
                $"/meetings/{Uri.EscapeDataString(record.Reference)}?note={Known.MeetingStep.Agenda}#agenda"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, Meeting record) =>
        Enumerable.Range(0, Most).Select(place => form.Given(MeetingFields.Item(place, "title")));

    protected override string FieldOf(string field) => points.FieldOf(field);

    protected override Text? LabelOf(string field) => MeetingLabels.Of(field);

    protected override IResult Show(FormOn<Meeting> shown, int status) => Page.Show<AgendaPage>(shown, status);
}
