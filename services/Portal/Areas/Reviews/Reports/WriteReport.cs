using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Repatriation.Letters;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Forms;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Reviews.Reports;

/// <summary>GET and POST /reviews/reports/new: a planner begins the report of his agency or province for a period.</summary>
internal sealed class WriteReport(FormScope scope, ReportsClient reports) : RecordForm<PeriodsToReport>(scope)
{
    private const string Iso = "yyyy-MM-dd";

    private string Asked => Http.Request.Query["period"].ToString();

    protected override Task<PeriodsToReport?> LoadAsync(FormState form, CancellationToken cancellationToken) =>
        Task.FromResult<PeriodsToReport?>(new(PeriodsWith(form["period"].Length > 0 ? form["period"] : Asked)));

    // A day is of a report that was asked for out of turn.
    protected override void Fill(FormState form, PeriodsToReport record)
    {
        if (DateOnly.TryParseExact(Asked, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            form["day"] = Times.Day(day);
        }
        else
        {
            form["period"] = Asked;
        }
    }

    protected override Func<CancellationToken, Task<IResult>> Read(FormState form, PeriodsToReport record)
    {
        var day = LetterDays.Read(form, "day", L, Now);
        if (form.Given("day") is null)
        {
            form.Require(L, "period");
        }

        var period = form.Given("day") is null ? form["period"] : day?.ToString(Iso, CultureInfo.InvariantCulture) ?? "";
        var words = new ReportWords(form.Given("results"), form.Given("hindrances"), form.Given("proposals"));
        return async token =>
            TypedResults.Redirect($"{ReportPages.Address}/{(await reports.BeginAsync(period, words, form[FormInputs.Key], token)).Id}");
    }

    protected override IEnumerable<string?> CaseText(FormState form, PeriodsToReport record) =>
        [form.Given("results"), form.Given("hindrances"), form.Given("proposals")];

    // Periods that have begun; an older one that a list leads from stays chosen.
    private IReadOnlyList<string> PeriodsWith(string asked)
    {
        var periods = ReportPages.PeriodsBegunBy(VietnamTime.DateOf(Now));
        return asked.Length is 0 or > 7 || periods.Contains(asked) ? periods : [.. periods, asked];
    }

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

    protected override bool IsOpen(Report record) => record.Steps.Contains(Reference.Known.Report.Text);

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
