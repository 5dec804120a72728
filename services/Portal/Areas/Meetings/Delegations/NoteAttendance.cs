using System.Globalization;
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
    private readonly FormLines lines = NewLines();

    protected override string Step => Known.MeetingStep.Attendance;

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapForm<NoteAttendance>($"/{{reference}}/{Known.MeetingStep.Attendance}");

    /// <summary>The field that says whether a member came.</summary>
    public static string StateOf(DelegateOfMeeting member) => $"state-{member.Id}";

    /// <summary>Those who were to come.</summary>
    public static IReadOnlyList<DelegateOfMeeting> Awaited(DelegationInHand record) =>
        [.. record.Delegation.Members.Where(member => member.State == Known.Delegate.Approved)];

    /// <summary>How many lines for visitors the form has.</summary>
    public static int LinesOf(FormState form) => NewLines().Shown(form);

    /// <summary>The day that an address asks for; the first where it asks for none of the meeting's.</summary>
    public static DateOnly? DayOf(DelegationOfMeeting delegation, string? asked) =>
        delegation.Days.Where(day => Asked(day) == asked).Concat(delegation.Days).Cast<DateOnly?>().FirstOrDefault();

    /// <summary>A day as an address asks for it.</summary>
    public static string Asked(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes down what was noted of a day: whoever notes it again says all of it.</summary>
    public static void Fill(FormState form, DelegationOfMeeting delegation, DateOnly? day)
    {
        form["day"] = day is { } chosen ? Times.Day(chosen) : "";
        foreach (var member in delegation.Members)
        {
            form[StateOf(member)] = member.Days.FirstOrDefault(noted => noted.Day == day)?.State ?? "";
        }

        var written = NewLines();
        var visitors = delegation.Members.Where(member =>
            member.State == Known.Delegate.Visitor && member.Days.Any(noted => noted.Day == day)
        );
        foreach (var (place, visitor) in visitors.Index())
        {
            form[written.Name(place, "name")] = visitor.Name;
            form[written.Name(place, "post")] = visitor.Post;
            form[written.Name(place, "agency")] = visitor.Agency ?? "";
        }
    }

    protected override void Fill(FormState form, DelegationInHand record) =>
        Fill(form, record.Delegation, DayOf(record.Delegation, Http.Request.Query["day"]));

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

    private static FormLines NewLines() => new("visitors", least: 5, most: 50, "name", "post", "agency");
}
