using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>GET and POST /meetings/new: a planner announces a meeting, in the hours of the clock where it takes place.</summary>
internal sealed class AnnounceMeeting(FormScope scope, MeetingsClient meetings) : RecordForm<MeetingPlan>(scope)
{
    // What the page of the series says of the meeting that comes next.
    private static readonly string[] Askable = ["framework", "instrument", "series", "number"];

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapGroup("/new").RequireRoles(Roles.Planner).MapForm<AnnounceMeeting>("/");

    protected override async Task<MeetingPlan?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var like = (form.Given("like") ?? Asked("like")) is { } reference ? await meetings.ReadAsync(reference, cancellationToken) : null;
        var instrument = form.Given("instrument") ?? like?.Instrument ?? Asked("instrument");
        return new(
            like,
            await meetings.DaysAsync(
                instrument is { Length: >= 2 } ? instrument[..2].ToUpperInvariant() : form.Given("host")?.ToUpperInvariant(),
                MeetingFields.MonthOf(form, "from", Now),
                cancellationToken
            )
        );
    }

    protected override void Fill(FormState form, MeetingPlan record)
    {
        if (record.Like is not { } like)
        {
            form["zone"] = PartnerTime.Here;
            foreach (var field in Askable)
            {
                form[field] = Asked(field) ?? "";
            }

            return;
        }

        form["like"] = like.Reference;
        (form["framework"], form["instrument"], form["series"]) = (like.Framework ?? "", like.Instrument ?? "", like.Series);
        form["number"] = like.Number is { } number ? (number + 1).ToString(CultureInfo.InvariantCulture) : "";
        (form["title"], form["zone"], form["host"], form["place"]) = (like.Title ?? "", like.Zone, like.Host ?? "", like.Place ?? "");
        form["interpreters"] = like.Interpreters.ToString(CultureInfo.InvariantCulture);
        form.Set("languages", like.Languages);
        form.Set("closed", like.Closed ? [MeetingFields.Yes] : []);
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, MeetingPlan record)
    {
        var announced = new NewMeeting(
            form.Given("framework"),
            form.Given("instrument")?.ToUpperInvariant(),
            Partner: null,
            Unit: null,
            form.Given("series"),
            Number(form, "number"),
            form.Given("title"),
            MeetingFields.LocalTime(form, "from", L, Now),
            MeetingFields.LocalTime(form, "to", L, Now),
            form.Given("zone"),
            form.Given("host")?.ToUpperInvariant(),
            form.Given("place"),
            form.All("languages"),
            Number(form, "interpreters"),
            form.All("closed").Count > 0,
            form.Given("like")
        );
        form.Require(L, "series", "from", "to", "zone");
        return async token =>
        {
            var reference = (await meetings.AnnounceAsync(announced, form[FormInputs.Key], token)).Reference;
            return TypedResults.Redirect($"/meetings/{Uri.EscapeDataString(reference)}?note={Known.Meeting.Announced}");
        };
    }

    protected override Text? LabelOf(string field) => MeetingLabels.Of(field);

    protected override IResult Show(FormOn<MeetingPlan> shown, int status) => Page.Show<NewMeetingPage>(shown, status);

    private string? Asked(string name) => Http.Request.Query[name].ToString() is { Length: > 0 and <= 24 } value ? value : null;

    private int? Number(FormState form, string field)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        form.Add(field, L[MeetingTexts.NumberWrong]);
        return null;
    }
}
