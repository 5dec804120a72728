using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Agreements.Activities;
using Cooperation.Portal.Areas.Agreements.Money;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.Plan;

/// <summary>GET and POST /plan/{id}/progress/{quarter}: an agency or province reports a quarter of a task, or reports it again.</summary>
internal sealed class ReportTask(FormScope scope, PlanClient plan) : RecordForm<TaskQuarter>(scope)
{
    private const string Funding = "funding";

    private readonly MoneyForm money = new(Funding);

    public static void Map(RouteGroupBuilder plan) => plan.MapForm<ReportTask>("/{code}/progress/{quarter}");

    protected override async Task<TaskQuarter?> LoadAsync(FormState form, CancellationToken cancellationToken)
    {
        var (task, quarter) = (await plan.ReadAsync(Route("code"), cancellationToken), Route("quarter"));
        return task.Own is { } own && task.Task.Quarters.Any(begun => begun.Quarter == quarter)
            ? new(
                task.Task,
                quarter,
                own,
                task.Progress.FirstOrDefault(entry =>
                    entry.Quarter == quarter && entry.Agency == own.Agency && entry.Province == own.Province
                )
            )
            : null;
    }

    protected override long? VersionOf(TaskQuarter record) => record.Entry?.Version;

    protected override void Fill(FormState form, TaskQuarter record)
    {
        if (record.Entry?.Reports is [var said, ..])
        {
            (form[ActivityFields.Done], form["hinders"]) = (said.Done, said.Hinders ?? "");
            form["percent"] = said.Percent?.ToString(CultureInfo.InvariantCulture) ?? "";
        }

        money.Fill(form, record.Entry?.Funding ?? [], L);
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, TaskQuarter record)
    {
        form.Require(L, ActivityFields.Done);
        var report = new NewTaskReport(
            record.Quarter,
            form.Given(ActivityFields.Done),
            form.Given("hinders"),
            form.Whole("percent", L),
            money.Read(form, L)
        );

        // What somebody else has said meanwhile was not seen: it is told, not written over.
        var version = record.Entry is null ? (long?)null : SeenIn(form);
        return token =>
            ThenAsync(plan.ReportAsync(record.Task.Id, report, version, form[FormInputs.Key], token), $"/plan/{record.Task.Id}?note=saved");
    }

    protected override string FieldOf(string field) => money.FieldOf(field);

    protected override IEnumerable<string?> CaseText(FormState form, TaskQuarter record) =>
        [form.Given(ActivityFields.Done), form.Given("hinders")];

    protected override Text? LabelOf(string field) => PlanTexts.LabelOf(field);

    protected override IResult Show(FormOn<TaskQuarter> shown, int status) => Page.Show<ReportTaskPage>(shown, status);
}

/// <summary>A quarter of a task for one who reports, and what was said of it.</summary>
public sealed record TaskQuarter(PlanTask Task, string Quarter, PlanReporter Own, TaskProgress? Entry);
