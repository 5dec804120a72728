using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Agreements.Money;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Plan;

/// <summary>GET and POST /plan/agencies/own: an agency or province writes down its own plan with its money, or changes it.</summary>
internal sealed class KeepAgencyPlan(FormScope scope, PlanClient plan) : RecordForm<OwnAgencyPlan>(scope)
{
    private readonly MoneyForm money = new("funding");

    public static void Map(RouteGroupBuilder plan) => plan.MapForm<KeepAgencyPlan>("/agencies/own");

    protected override async Task<OwnAgencyPlan?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await plan.OwnPlanAsync(cancellationToken);

    protected override long? VersionOf(OwnAgencyPlan record) => record.Plan?.Version;

    protected override void Fill(FormState form, OwnAgencyPlan record)
    {
        if (record.Plan is { } kept)
        {
            (form["number"], form["issuedOn"], form["summary"]) = (kept.Number, Times.Day(kept.IssuedOn), kept.Summary ?? "");
        }

        money.Fill(form, record.Plan?.Funding ?? [], L);
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, OwnAgencyPlan record)
    {
        form.Require(L, "number", "issuedOn");
        var entered = new NewAgencyPlan(
            form.Given("number"),
            LetterDays.Read(form, "issuedOn", L, Now),
            form.Given("summary"),
            money.Read(form, L)
        );
        var version = record.Plan is null ? (long?)null : SeenIn(form);
        return token => ThenAsync(plan.KeepPlanAsync(entered, version, form[FormInputs.Key], token), "/plan/agencies?note=saved");
    }

    protected override string FieldOf(string field) => money.FieldOf(field);

    protected override IEnumerable<string?> CaseText(FormState form, OwnAgencyPlan record) => [form.Given("summary")];

    protected override Text? LabelOf(string field) => PlanTexts.LabelOf(field);

    protected override IResult Show(FormOn<OwnAgencyPlan> shown, int status) => Page.Show<KeepAgencyPlanPage>(shown, status);
}
