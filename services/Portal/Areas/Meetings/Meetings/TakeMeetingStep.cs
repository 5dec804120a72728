using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.Meetings;

/// <summary>GET and POST /meetings/{reference}/{step}: postponement, cancellation, merger, holding or report as a form; Meetings says which steps the user may take.</summary>
internal sealed class TakeMeetingStep(FormScope scope, MeetingsClient meetings) : RecordForm<MeetingInStep>(scope)
{
    public static void Map(RouteGroupBuilder meetings) => meetings.MapForm<TakeMeetingStep>("/{reference}/{step}");

    private string Step => Route("step");

    protected override async Task<MeetingInStep?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        if (!MeetingFields.Of.ContainsKey(Step))
        {
            return null;
        }

        var meeting = await meetings.ReadAsync(Route("reference"), cancellationToken);
        return new(
            meeting,
            Step == Known.MeetingStep.Postponement
                ? await meetings.DaysAsync(meeting.Partner ?? meeting.Host, MeetingFields.MonthOf(form, "from", Now), cancellationToken)
                : null
        );
    }

    protected override void Fill(FormState form, MeetingInStep record)
    {
        if (Step == Known.MeetingStep.Postponement)
        {
            form["zone"] = record.Meeting.Zone;
        }
    }

    protected override long? VersionOf(MeetingInStep record) => record.Meeting.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, MeetingInStep record)
    {
        var fields = MeetingFields
            .Of[Step]
            .Select(field => KeyValuePair.Create(field, Value(form, field)))
            .Where(field => field.Value is not null)
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        form.Require(L, MeetingFields.RequiredOf(Step));
        var reference = record.Meeting.Reference;
        return token =>
            ThenAsync(
                meetings.StepAsync(reference, SeenIn(form), Step, fields, form[FormInputs.Key], token),
                $"/meetings/{Uri.EscapeDataString(reference)}?note={Step}"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, MeetingInStep record) => [form.Given("note"), form.Given("reason")];

    protected override Text? LabelOf(string field) => LabelIn(field);

    /// <summary>What people call a field of these forms: the number is that of the report.</summary>
    public static Text? LabelIn(string field) => field == "number" ? MeetingTexts.ReportNumber : MeetingLabels.Of(field);

    protected override IResult Show(FormOn<MeetingInStep> shown, int status) =>
        Page.Show<MeetingStepPage>(new MeetingStepModel(shown.Record, shown.Shown, Step), status);

    private string? Value(FormState form, string field) =>
        field switch
        {
            "from" or "to" => MeetingFields.LocalTime(form, field, L, Now),
            "host" or "into" => form.Given(field)?.ToUpperInvariant(),
            _ => form.Given(field),
        };
}

/// <summary>A meeting on which a step is taken, with the days off of both sides where a day is chosen.</summary>
public sealed record MeetingInStep(Meeting Meeting, DaysOff? Days);

/// <summary>What the page of a step shows.</summary>
public sealed record MeetingStepModel(MeetingInStep Record, ShownForm Shown, string Step);
