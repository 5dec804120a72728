using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Plan;

/// <summary>GET and POST /plan/{id}/inspections: the standing agency writes down what it found on the spot.</summary>
internal sealed class InspectTask(FormScope scope, PlanClient plan) : RecordForm<PlanTaskInHand>(scope)
{
    public static void Map(RouteGroupBuilder plan) => plan.MapForm<InspectTask>("/{code}/inspections");

    /// <summary>Everybody who reports on the task: who has and who has not.</summary>
    public static IEnumerable<PlanReporter> ReportersOf(PlanTaskInHand task) =>
        task
            .Progress.Select(entry => new PlanReporter(entry.Agency, entry.Province))
            .Concat(task.Missing.SelectMany(missing => missing.Reporters))
            .Distinct();

    protected override async Task<PlanTaskInHand?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await plan.ReadAsync(Route("code"), cancellationToken) is { MayRemind: true } task ? task : null;

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, PlanTaskInHand record)
    {
        form.Require(L, RemindTask.Reporter, "on", "findings");
        var reporter = PlanNames.Read(form.Given(RemindTask.Reporter));
        var inspection = new NewTaskInspection(
            reporter?.Agency,
            reporter?.Province,
            LetterDays.Read(form, "on", L, Now),
            form.Given("findings"),
            form.Given("asks")
        );
        return token =>
            ThenAsync(plan.InspectAsync(record.Task.Id, inspection, form[FormInputs.Key], token), $"/plan/{record.Task.Id}?note=saved");
    }

    protected override string FieldOf(string field) =>
        field is PlanTexts.AgencyField or PlanTexts.ProvinceField ? RemindTask.Reporter : field;

    protected override IEnumerable<string?> CaseText(FormState form, PlanTaskInHand record) => [form.Given("findings"), form.Given("asks")];

    protected override Text? LabelOf(string field) => PlanTexts.LabelOf(field);

    protected override IResult Show(FormOn<PlanTaskInHand> shown, int status) => Page.Show<InspectTaskPage>(shown, status);
}
