using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Meetings.WorkPlans;

/// <summary>GET and POST /meetings/work-plans/{framework}/{year}/new: the lead agency enters an activity of the plan.</summary>
internal sealed class EnterPlannedActivity(FormScope scope, WorkPlansClient plans) : RecordForm<FrameworkPlan>(scope)
{
    protected override async Task<FrameworkPlan?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await plans.ReadAsync(Route("framework"), int.Parse(Route("year"), CultureInfo.InvariantCulture), cancellationToken);

    protected override void Fill(FormState form, FrameworkPlan record) =>
        (form["owner"], form["currency"]) = (record.Lead, Known.Currency.Dong);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, FrameworkPlan record)
    {
        form.Require(L, [.. PlannedActivityFields.Required, "owner"]);
        var entered = new NewPlannedActivity(
            form.Given("area"),
            form.Given("title"),
            form.Given("owner"),
            PlannedActivityFields.Quarter(form, "fromQuarter"),
            PlannedActivityFields.Quarter(form, "toQuarter"),
            PlannedActivityFields.Amount(form, L),
            PlannedActivityFields.Currency(form),
            form.Given("source"),
            form.Given("funder")
        );
        return async token =>
        {
            var kept = await plans.EnterAsync(record.Framework, record.Year, entered, form[FormInputs.Key], token);
            return TypedResults.Redirect($"{CommitPlanPages.HrefOf(kept.Reference)}?note=entered");
        };
    }

    protected override IEnumerable<string?> CaseText(FormState form, FrameworkPlan record) => [form.Given("title")];

    protected override Text? LabelOf(string field) => CommitPlanTexts.LabelOf(field);

    protected override IResult Show(FormOn<FrameworkPlan> shown, int status) => Page.Show<NewPlannedActivityPage>(shown, status);
}
