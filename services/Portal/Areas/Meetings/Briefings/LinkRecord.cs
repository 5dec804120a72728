using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Briefings;

/// <summary>GET and POST /meetings/{reference}/links: an exchange, a case or an activity is put on the table of a meeting.</summary>
internal sealed class LinkRecord(FormScope scope, MeetingsClient meetings) : RecordForm<Meeting>(scope)
{
    public static void Map(RouteGroupBuilder meetings) => meetings.MapForm<LinkRecord>($"/{{reference}}/{Known.MeetingStep.Links}");

    protected override async Task<Meeting?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await meetings.ReadAsync(Route("reference"), cancellationToken);

    protected override long? VersionOf(Meeting record) => record.Version;

    protected override void Fill(FormState form, Meeting record) => form["kind"] = Known.ActionItemLink.Exchange;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Meeting record)
    {
        form.Require(L, "kind", "reference");
        var body = new NewMeetingLink(form.Given("kind"), form.Given("reference")?.ToUpperInvariant());
        return token =>
            ThenAsync(
                meetings.StepAsync(record.Reference, SeenIn(form), Known.MeetingStep.Links, body, form[FormInputs.Key], token),
                $"/meetings/{Uri.EscapeDataString(record.Reference)}?note={Known.MeetingStep.Links}#table"
            );
    }

    protected override Text? LabelOf(string field) => BriefingTexts.LabelOf(field);

    protected override IResult Show(FormOn<Meeting> shown, int status) => Page.Show<LinkRecordPage>(shown, status);
}

/// <summary>GET and POST /meetings/{reference}/links/{link}/removal: what does not belong there is taken off the table, with the reason.</summary>
internal sealed class RemoveLinkOfMeeting(FormScope scope, MeetingsClient meetings, OnTheTable table) : RecordForm<LinkInHand>(scope)
{
    public static void Map(RouteGroupBuilder meetings) =>
        meetings.MapForm<RemoveLinkOfMeeting>($"/{{reference}}/{Known.MeetingStep.Links}/{{link:guid}}/removal");

    protected override async Task<LinkInHand?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var meeting = await meetings.ReadAsync(Route("reference"), cancellationToken);
        return meeting.Links.FirstOrDefault(link => link.Id == Guid.Parse(Route("link"))) is { } found
            ? new(meeting, found, await table.ReferenceAsync(found, cancellationToken))
            : null;
    }

    protected override long? VersionOf(LinkInHand record) => record.Meeting.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, LinkInHand record)
    {
        form.Require(L, "reason");
        var body = new NewLinkRemoval(record.Link.Id, form.Given("reason"));
        var reference = record.Meeting.Reference;
        return token =>
            ThenAsync(
                meetings.StepAsync(reference, SeenIn(form), $"{Known.MeetingStep.Links}/removal", body, form[FormInputs.Key], token),
                $"/meetings/{Uri.EscapeDataString(reference)}?note={Known.MeetingStep.Links}#table"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, LinkInHand record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => BriefingTexts.LabelOf(field);

    protected override IResult Show(FormOn<LinkInHand> shown, int status) => Page.Show<RemoveLinkPage>(shown, status);
}

/// <summary>A meeting and what is taken off its table; its reference where the user may know that.</summary>
public sealed record LinkInHand(Meeting Meeting, MeetingLink Link, string? Reference);
