using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Briefings;

/// <summary>GET and POST /meetings/briefings/new: a border post or a police desk writes down a briefing with the other side.</summary>
internal sealed class AnnounceBriefing(FormScope scope, MeetingsClient meetings) : RecordForm<MeetingPlan>(scope)
{
    public const string Address = "/meetings/briefings/new";

    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapGroup("/briefings/new").RequireRoles(Jobs.PeopleRoles).MapForm<AnnounceBriefing>("/");

    protected override async Task<MeetingPlan?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var like = (form.Given("like") ?? Asked) is { } reference ? await meetings.ReadAsync(reference, cancellationToken) : null;
        return new(
            like,
            await meetings.DaysAsync(form.Given("partner") ?? like?.Partner, MeetingFields.MonthOf(form, "from", Now), cancellationToken)
        );
    }

    protected override void Fill(FormState form, MeetingPlan record)
    {
        form["zone"] = record.Like?.Zone ?? PartnerTime.Here;
        if (record.Like is { } like)
        {
            form["like"] = like.Reference;
            (form["partner"], form["unit"], form["place"]) = (like.Partner ?? "", like.CounterpartUnit ?? "", like.Place ?? "");
            form["host"] = like.Host ?? "";
            form.Set("languages", like.Languages);
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, MeetingPlan record)
    {
        var announced = new NewMeeting(
            Framework: null,
            Instrument: null,
            form.Given("partner"),
            form.Given("unit"),
            Known.MeetingSeries.Briefing,
            Number: null,
            Title: null,
            MeetingFields.LocalTime(form, "from", L, Now),
            MeetingFields.LocalTime(form, "to", L, Now),
            form.Given("zone"),
            form.Given("host")?.ToUpperInvariant(),
            form.Given("place"),
            form.All("languages"),
            Interpreters: null,
            Closed: false,
            form.Given("like")
        );
        form.Require(L, "partner", "unit", "from", "to", "zone");
        return async token =>
        {
            var reference = (await meetings.AnnounceAsync(announced, form[FormInputs.Key], token)).Reference;
            return TypedResults.Redirect($"/meetings/{Uri.EscapeDataString(reference)}?note={Known.Meeting.Announced}");
        };
    }

    protected override Text? LabelOf(string field) => BriefingTexts.LabelOf(field);

    protected override IResult Show(FormOn<MeetingPlan> shown, int status) => Page.Show<NewBriefingPage>(shown, status);

    private string? Asked => Http.Request.Query["like"].ToString() is { Length: > 0 and <= 24 } value ? value : null;
}
