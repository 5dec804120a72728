using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Reports;

/// <summary>GET and POST /reviews/reports/{id}/steps/{step}: a report is sent with what its agency reported of its tasks, sent back with a reason, or taken over.</summary>
internal sealed class TakeReportStep(FormScope scope, ReportsClient reports, TasksOfReport tasks) : RecordForm<Report>(scope)
{
    private static readonly string[] Steps = [Known.Report.Submission, Known.Report.Return, Known.Report.Acceptance];

    private string Step => Route("step");

    protected override async Task<Report?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        Steps.Contains(Step) ? await reports.ReadAsync(Id, cancellationToken) : null;

    protected override long? VersionOf(Report record) => record.Version;

    protected override bool IsOpen(Report record) => record.Steps.Contains(Step);

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Report record)
    {
        if (Step == Known.Report.Return)
        {
            form.Require(L, "why");
        }

        return async token =>
        {
            object body =
                Step == Known.Report.Submission ? new ReportToSend(await tasks.ReadAsync(record, token))
                : Step == Known.Report.Return ? new ReportReturn(form.Given("why"))
                : new { };
            await reports.StepAsync(Id, SeenIn(form), Step, body, form[FormInputs.Key], token);
            return TypedResults.Redirect($"{ReportPages.Address}/{Id}?note={Step}");
        };
    }

    protected override IEnumerable<string?> CaseText(FormState form, Report record) => [form.Given("why")];

    // What the text lacks is said on top: it has no field here.
    protected override string FieldOf(string field) => field == "why" ? field : "";

    protected override Text? LabelOf(string field) => ReportTexts.LabelOf(field);

    protected override IResult Show(FormOn<Report> shown, int status) =>
        Page.Show<ReportStepPage>(new ReportStepModel(shown.Record, shown.Shown, Step), status);
}

/// <summary>What the form shows.</summary>
public sealed record ReportStepModel(Report Report, ShownForm Shown, string Step);
