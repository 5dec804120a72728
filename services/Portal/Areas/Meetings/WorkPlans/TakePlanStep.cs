using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.WorkPlans;

/// <summary>GET and POST /meetings/work-plans/activities/{reference}/{step}: a step of an activity as a form; Meetings says which steps the user may take.</summary>
internal sealed class TakePlanStep(FormScope scope, WorkPlansClient plans) : RecordForm<PlannedActivity>(scope)
{
    private string Step => Route("step");

    private bool Corrects => Step == Known.PlannedActivityStep.Correction;

    protected override async Task<PlannedActivity?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        PlannedActivityFields.Of.ContainsKey(Step) ? await plans.ActivityAsync(Route("reference"), cancellationToken) : null;

    protected override long? VersionOf(PlannedActivity record) => record.Version;

    protected override void Fill(FormState form, PlannedActivity record)
    {
        if (Corrects)
        {
            PlannedActivityFields.Fill(form, record.Activity, L);
        }
        else if (Step == Known.PlannedActivityStep.Completion)
        {
            form[PlannedActivityFields.On] = Times.Day(Now);
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, PlannedActivity record)
    {
        form.Require(L, RequiredOf(Step));
        var body = PlannedActivityFields.Of[Step].ToDictionary(field => field, field => Typed(form, field), StringComparer.Ordinal);
        if (Corrects)
        {
            foreach (var field in new[] { "area", "title", "source", "funder" })
            {
                body[field] = form.Given(field);
            }

            body["fromQuarter"] = PlannedActivityFields.Quarter(form, "fromQuarter");
            body["toQuarter"] = PlannedActivityFields.Quarter(form, "toQuarter");
            body["amount"] = PlannedActivityFields.Amount(form, L);
            body["currency"] = PlannedActivityFields.Currency(form);
        }

        var reference = record.Activity.Reference;
        return token =>
            ThenAsync(
                plans.StepAsync(reference, SeenIn(form), Step, body, form[FormInputs.Key], token),
                $"{CommitPlanPages.HrefOf(reference)}?note={Step}"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, PlannedActivity record) =>
        [form.Given("title"), form.Given(PlannedActivityFields.Note), form.Given(PlannedActivityFields.Reason)];

    protected override Text? LabelOf(string field) => CommitPlanTexts.LabelOf(field);

    protected override IResult Show(FormOn<PlannedActivity> shown, int status) =>
        Page.Show<PlanStepPage>(new PlanStepModel(shown.Record, shown.Shown, Step), status);

    private static string[] RequiredOf(string step) =>
        step switch
        {
            Known.PlannedActivityStep.Completion => [],
            Known.PlannedActivityStep.Progress => [PlannedActivityFields.Note],
            Known.PlannedActivityStep.Correction => [.. PlannedActivityFields.Required, PlannedActivityFields.Reason],
            _ => [PlannedActivityFields.Reason],
        };

    private object? Typed(FormState form, string field) =>
        field == PlannedActivityFields.On ? MeetingFields.Day(form, field, L, Now) : form.Given(field);
}

/// <summary>What the page of a step shows.</summary>
public sealed record PlanStepModel(PlannedActivity Record, ShownForm Shown, string Step);
