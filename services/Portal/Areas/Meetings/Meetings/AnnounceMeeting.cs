using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>GET and POST /meetings/new: a planner announces a meeting, in the hours of the clock where it takes place.</summary>
internal sealed class AnnounceMeeting(FormScope scope, MeetingsClient meetings) : PlainForm(scope)
{
    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapGroup("/new").RequireRoles(Roles.Planner).MapForm<AnnounceMeeting>("/");

    protected override void Fill(FormState form, NoRecord record) => form["zone"] = PartnerTime.Here;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, NoRecord record)
    {
        var announced = new NewMeeting(
            form.Given("framework"),
            form.Given("instrument")?.ToUpperInvariant(),
            form.Given("series"),
            Number(form),
            form.Given("title"),
            LocalTime(form, "from"),
            LocalTime(form, "to"),
            form.Given("zone"),
            form.Given("host")?.ToUpperInvariant(),
            form.Given("place")
        );
        form.Require(L, "series", "from", "to", "zone");
        return async token =>
        {
            var reference = (await meetings.AnnounceAsync(announced, form[FormInputs.Key], token)).Reference;
            return TypedResults.Redirect($"/meetings/{Uri.EscapeDataString(reference)}?note={Known.Meeting.Announced}");
        };
    }

    protected override Text? LabelOf(string field) => MeetingLabels.Of(field);

    protected override IResult Show(FormOn<NoRecord> shown, int status) => Page.Show<NewMeetingPage>(shown.Shown, status);

    private int? Number(FormState form)
    {
        if (form.Given("number") is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        form.Add("number", L[MeetingTexts.NumberWrong]);
        return null;
    }

    // Read as if it were Viet Nam's clock and sent as it stands on the wall: which clock it is says the zone.
    private string? LocalTime(FormState form, string field) =>
        form.Moment(field, L, Now) is { } typed ? VietnamTime.At(typed).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) : null;
}
