using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Plan;

/// <summary>GET and POST /plan/{id}/reminders/{quarter}: the standing agency reminds one or all who have not reported.</summary>
internal sealed class RemindTask(FormScope scope, PlanClient plan) : RecordForm<TaskReminding>(scope)
{
    public const string Reporter = "reporter";

    public static void Map(RouteGroupBuilder plan) => plan.MapForm<RemindTask>("/{code}/reminders/{quarter}");

    protected override async Task<TaskReminding?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var task = await plan.ReadAsync(Route("code"), cancellationToken);
        return task.MayRemind && task.Missing.FirstOrDefault(row => row.Quarter == Route("quarter")) is { } missing
            ? new(task.Task, missing.Quarter, missing.Reporters)
            : null;
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, TaskReminding record)
    {
        var one = PlanNames.Read(form.Given(Reporter));
        var reminder = new NewTaskReminder(record.Quarter, one?.Agency, one?.Province, form.Given("note"));
        return async token =>
        {
            var reminded = (await plan.RemindAsync(record.Task.Id, reminder, form[FormInputs.Key], token)).Reminded;
            return TypedResults.Redirect(string.Create(CultureInfo.InvariantCulture, $"/plan/{record.Task.Id}?reminded={reminded}"));
        };
    }

    protected override IEnumerable<string?> CaseText(FormState form, TaskReminding record) => [form.Given("note")];

    protected override string FieldOf(string field) => field is PlanTexts.AgencyField or PlanTexts.ProvinceField ? Reporter : field;

    protected override Text? LabelOf(string field) => PlanTexts.LabelOf(field);

    protected override IResult Show(FormOn<TaskReminding> shown, int status) => Page.Show<RemindTaskPage>(shown, status);
}

/// <summary>Who can be reminded of a quarter of a task.</summary>
public sealed record TaskReminding(PlanTask Task, string Quarter, IReadOnlyList<PlanReporter> Missing);
