using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Repatriation.Handovers;

/// <summary>GET and POST /cases/handovers/{id}/{step}: confirmation, minutes, cancellation or undoing as a form; Repatriation says which steps the user may take.</summary>
internal sealed class TakeHandoverStep(FormScope scope, HandoversClient handovers) : RecordForm<Handover>(scope)
{
    public static void Map(RouteGroupBuilder handovers) => handovers.MapForm<TakeHandoverStep>("/{id:guid}/{step}");

    private string Step => Route("step");

    protected override async Task<Handover?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        HandoverFields.Of.ContainsKey(Step) ? await handovers.ReadAsync(Id, cancellationToken) : null;

    protected override long? VersionOf(Handover record) => record.Version;

    protected override void Fill(FormState form, Handover record)
    {
        if (Step == Known.HandoverStep.Schedule)
        {
            form["plannedAt"] = Times.Moment(record.PlannedAt);
        }
    }

    // The place stays: what is wrong with it on the new day is wrong with the day.
    protected override string FieldOf(string field) =>
        Step == Known.HandoverStep.Schedule && field is "gate" or "marker" ? "plannedAt" : field;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Handover record)
    {
        var fields = HandoverFields
            .Of[Step]
            .Select(field => KeyValuePair.Create(field, ValueOf(form, field)))
            .Where(field => field.Value is not null)
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        form.Require(L, HandoverFields.RequiredOf(Step));
        return token =>
            ThenAsync(
                handovers.StepAsync(Id, SeenIn(form), Step, fields, form[FormInputs.Key], token),
                $"/cases/handovers/{Id}?note={Step}"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, Handover record) => [form.Given("note"), form.Given("reason")];

    protected override Text? LabelOf(string field) => HandoverLabels.Of(field);

    protected override IResult Show(FormOn<Handover> shown, int status) =>
        Page.Show<HandoverStepPage>(new HandoverStepModel(shown.Record, shown.Shown, Step), status);

    private object? ValueOf(FormState form, string field) =>
        field switch
        {
            "at" or "plannedAt" => form.Moment(field, L, Now),
            _ => form.Given(field),
        };
}

/// <summary>What the page of a step shows.</summary>
public sealed record HandoverStepModel(Handover Handover, ShownForm Shown, string Step);
