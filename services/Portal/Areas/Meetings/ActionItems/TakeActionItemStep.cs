using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Meetings.Meetings;
using Cooperation.Portal.Areas.Meetings.Outcomes;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.ActionItems;

/// <summary>GET and POST /action-items/{reference}/{step}: a step of an action item as a form; Meetings says which steps the user may take.</summary>
internal sealed class TakeActionItemStep(FormScope scope, OutcomesClient outcomes) : RecordForm<ActionItem>(scope)
{
    public static void Map(RouteGroupBuilder items) => items.MapForm<TakeActionItemStep>("/{reference}/{step}");

    private string Step => Route("step");

    protected override async Task<ActionItem?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        ActionItemFields.Of.ContainsKey(Step) ? await outcomes.ItemAsync(Route("reference"), cancellationToken) : null;

    protected override long? VersionOf(ActionItem record) => record.Version;

    protected override void Fill(FormState form, ActionItem record)
    {
        if (Step == Known.ActionItemStep.Completion)
        {
            form["on"] = Times.Day(Now);
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, ActionItem record)
    {
        form.Require(L, ActionItemFields.RequiredOf(Step));
        var fields = ActionItemFields
            .Of[Step]
            .Select(field => KeyValuePair.Create(field, Typed(form, field)))
            .Where(field => field.Value is not null)
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        return token =>
            ThenAsync(
                outcomes.ItemStepAsync(record.Reference, SeenIn(form), Step, fields, form[FormInputs.Key], token),
                $"/action-items/{Uri.EscapeDataString(record.Reference)}?note={Step}"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, ActionItem record) =>
        [form.Given("done"), form.Given("hinders"), form.Given("note"), form.Given("reason")];

    protected override Text? LabelOf(string field) => OutcomeTexts.LabelOf(field);

    protected override IResult Show(FormOn<ActionItem> shown, int status) =>
        Page.Show<ActionItemStepPage>(new ActionItemStepModel(shown.Record, shown.Shown, Step), status);

    private object? Typed(FormState form, string field) =>
        field switch
        {
            "on" or ActionItemFields.Due => MeetingFields.Day(form, field, L, Now),
            "meeting" or "reference" => form.Given(field)?.ToUpperInvariant(),
            _ => form.Given(field),
        };
}

/// <summary>What the page of a step shows.</summary>
public sealed record ActionItemStepModel(ActionItem Item, ShownForm Shown, string Step);
