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
internal sealed class KeepAgencyPlan(FormScope scope, PlanClient plan) : RecordForm<OwnPlan>(scope)
{
    private readonly MoneyForm money = new("funding");

    public static void Map(RouteGroupBuilder plan) => plan.MapForm<KeepAgencyPlan>("/agencies/own");

    protected override async Task<OwnPlan?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var plans = await plan.PlansAsync(cancellationToken);
        return plans.Own is { } own
            ? new(own, plans.Items.FirstOrDefault(kept => kept.Agency == own.Agency && kept.Province == own.Province))
            : null;
    }

    protected override long? VersionOf(OwnPlan record) => record.Kept?.Version;

    protected override void Fill(FormState form, OwnPlan record)
    {
        if (record.Kept is { } kept)
        {
            (form["number"], form["issuedOn"], form["summary"]) = (kept.Number, Times.Day(kept.IssuedOn), kept.Summary ?? "");
        }

        money.Fill(form, record.Kept?.Funding ?? []);
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, OwnPlan record)
    {
        form.Require(L, "number", "issuedOn");
        var entered = new NewAgencyPlan(
            form.Given("number"),
            LetterDays.Read(form, "issuedOn", L, Now),
            form.Given("summary"),
            money.Read(form, L)
        );
        var version = record.Kept is null ? (long?)null : SeenIn(form);
        return token => ThenAsync(plan.KeepPlanAsync(entered, version, form[FormInputs.Key], token), "/plan/agencies?note=saved");
    }

    protected override string FieldOf(string field) => money.FieldOf(field);

    protected override IEnumerable<string?> CaseText(FormState form, OwnPlan record) => [form.Given("summary")];

    protected override Text? LabelOf(string field) => PlanTexts.LabelOf(field);

    protected override IResult Show(FormOn<OwnPlan> shown, int status) => Page.Show<KeepAgencyPlanPage>(shown, status);
}

/// <summary>For whom a plan is kept, and the one that there is.</summary>
public sealed record OwnPlan(PlanReporter Own, AgencyPlan? Kept);
