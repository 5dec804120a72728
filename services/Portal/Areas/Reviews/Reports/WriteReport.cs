using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Reviews.Reports;

/// <summary>GET and POST /reviews/reports/new: a planner begins the report of his agency or province for a period.</summary>
internal sealed class WriteReport(FormScope scope, ReportsClient reports) : RecordForm<PeriodsToReport>(scope)
{
    protected override Task<PeriodsToReport?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        Task.FromResult<PeriodsToReport?>(new(ReportPages.PeriodsOf(VietnamTime.YearOf(Now))));

    protected override void Fill(FormState form, PeriodsToReport record) => form["period"] = Http.Request.Query["period"].ToString();

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, PeriodsToReport record)
    {
        form.Require(L, "period");
        var words = new ReportWords(form.Given("results"), form.Given("hindrances"), form.Given("proposals"));
        return async token =>
            TypedResults.Redirect(
                $"{ReportPages.Address}/{(await reports.BeginAsync(form["period"], words, form[FormInputs.Key], token)).Id}"
            );
    }

    protected override IEnumerable<string?> CaseText(FormState form, PeriodsToReport record) =>
        [form.Given("results"), form.Given("hindrances"), form.Given("proposals")];

    protected override Text? LabelOf(string field) => ReportTexts.LabelOf(field);

    protected override IResult Show(FormOn<PeriodsToReport> shown, int status) =>
        Page.Show<ReportFormPage>(new ReportFormModel(Report: null, shown.Shown, shown.Record.Periods), status);
}

/// <summary>GET and POST /reviews/reports/{id}/text: the report goes on.</summary>
internal sealed class ChangeReport(FormScope scope, ReportsClient reports) : RecordForm<Report>(scope)
{
    protected override async Task<Report?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        await reports.ReadAsync(Id, cancellationToken);

    protected override long? VersionOf(Report record) => record.Version;

    protected override void Fill(FormState form, Report record) =>
        (form["results"], form["hindrances"], form["proposals"]) = (record.Results ?? "", record.Hindrances ?? "", record.Proposals ?? "");

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, Report record) =>
        token =>
            ThenAsync(
                reports.StepAsync(
                    Id,
                    SeenIn(form),
                    Reference.Known.Report.Text,
                    new ReportWords(form.Given("results"), form.Given("hindrances"), form.Given("proposals")),
                    form[FormInputs.Key],
                    token
                ),
                $"{ReportPages.Address}/{Id}?note={Reference.Known.Report.Text}"
            );

    protected override IEnumerable<string?> CaseText(FormState form, Report record) =>
        [form.Given("results"), form.Given("hindrances"), form.Given("proposals")];

    protected override Text? LabelOf(string field) => ReportTexts.LabelOf(field);

    protected override IResult Show(FormOn<Report> shown, int status) =>
        Page.Show<ReportFormPage>(new ReportFormModel(shown.Record, shown.Shown, []), status);
}

/// <summary>The periods that are offered.</summary>
public sealed record PeriodsToReport(IReadOnlyList<string> Periods);

/// <summary>What the form shows; no report where one is begun.</summary>
public sealed record ReportFormModel(Report? Report, ShownForm Shown, IReadOnlyList<string> Periods);
