using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Targets.Outside;

/// <summary>GET and POST /reviews/outside-values/{id}/{check|withdrawal}: a second person holds a value against its source, or it is taken back with a reason.</summary>
internal sealed class SettleOutsideValue(FormScope scope, OutsideValuesClient values) : RecordForm<OutsideValue>(scope)
{
    private string Step => Route("step");

    protected override async Task<OutsideValue?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        Step is Known.Outside.Check or Known.Outside.Withdrawal ? await values.ReadAsync(Id, cancellationToken) : null;

    protected override long? VersionOf(OutsideValue record) => record.Version;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, OutsideValue record)
    {
        if (Step == Known.Outside.Withdrawal)
        {
            form.Require(L, "reason");
        }

        object body = Step == Known.Outside.Withdrawal ? new WithdrawnValue(form.Given("reason")) : new { };
        return token => ThenAsync(values.StepAsync(Id, SeenIn(form), Step, body, form[FormInputs.Key], token), OutsideAddresses.Of(record));
    }

    protected override IEnumerable<string?> CaseText(FormState form, OutsideValue record) => [form.Given("reason")];

    protected override Text? LabelOf(string field) => OutsideTexts.LabelOf(field);

    protected override IResult Show(FormOn<OutsideValue> shown, int status) =>
        Page.Show<SettleOutsideValuePage>(new SettleOutsideValueModel(shown.Record, shown.Shown, Step), status);
}

/// <summary>What the form shows.</summary>
public sealed record SettleOutsideValueModel(OutsideValue Value, ShownForm Shown, string Step);
