using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Delegations;

/// <summary>GET and POST /meetings/{reference}/attendance: who came on a day, and who came as a visitor.</summary>
internal sealed class NoteAttendance(FormScope scope, MeetingsClient meetings) : DelegationForm(scope, meetings)
{
    /// <summary>How many lines for visitors the form has.</summary>
    public const int Lines = 5;

    private readonly FormLines lines = new("visitors", "name", Lines);

    protected override string Step => Known.MeetingStep.Attendance;

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapForm<NoteAttendance>($"/{{reference}}/{Known.MeetingStep.Attendance}");

    /// <summary>The field that says whether a member came.</summary>
    public static string StateOf(DelegateOfMeeting member) => $"state-{member.Id}";

    /// <summary>Those who were to come.</summary>
    public static IReadOnlyList<DelegateOfMeeting> Awaited(DelegationInHand record) =>
        [.. record.Delegation.Members.Where(member => member.State == Known.Delegate.Approved)];

    protected override void Fill(FormState form, DelegationInHand record) =>
        form["day"] = record.Delegation.Days is [var first, ..] ? Times.Day(first) : "";

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, DelegationInHand record)
    {
        form.Require(L, "day");
        var said = Awaited(record)
            .Select(member => new NewAttended(member.Id, form.Given(StateOf(member))))
            .Where(member => member.State is not null);
        var visitors = lines
            .Written(form)
            .Select(place => new NewVisitor(
                form.Given(lines.Name(place, "name")),
                form.Given(lines.Name(place, "post")),
                form.Given(lines.Name(place, "agency"))
            ));
        return Send(form, record, new NewAttendance(MeetingFields.Day(form, "day", L, Now), [.. said], [.. visitors]));
    }

    protected override string FieldOf(string field) => lines.FieldOf(field);

    protected override IResult Show(FormOn<DelegationInHand> shown, int status) => Page.Show<NoteAttendancePage>(shown, status);
}
