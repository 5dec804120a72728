using System.Globalization;
using Cooperation.Portal.Areas.Agreements.Plan;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Reports;

/// <summary>Reads under the user's own token what his agency reported of its tasks in the quarters of a period; Agreements' text never travels by message.</summary>
internal sealed class TasksOfReport(PlanClient plan, Codes codes, PageLanguage language)
{
    private const int Most = 500;
    private const int Longest = 4000;
    private const int MonthsOfQuarter = 3;

    /// <summary>What is quoted.</summary>
    public async Task<IReadOnlyList<QuotedTask>> ReadAsync(Report report, CancellationToken cancellationToken)
    {
        var quarters = QuartersOf(report.From, report.To);
        List<QuotedTask> quoted = [];
        var tasks = await plan.ListAsync($"?agency={Uri.EscapeDataString(report.Agency)}&limit=200", cancellationToken);
        foreach (
            var task in tasks.Items.Where(task => task.Quarters.Any(quarter => quarter.Reported > 0 && quarters.Contains(quarter.Quarter)))
        )
        {
            var inHand = await plan.ReadAsync(task.Id, cancellationToken);
            quoted.AddRange(
                inHand
                    .Progress.Where(entry => entry.Agency == report.Agency && entry.Province == report.Province)
                    .Where(entry => quarters.Contains(entry.Quarter) && entry.Reports.Count > 0)
                    .OrderBy(entry => entry.Quarter, StringComparer.Ordinal)
                    .Select(entry => Quoted(task, entry))
            );
        }

        return [.. quoted.Take(Most)];
    }

    private QuotedTask Quoted(PlanTask task, TaskProgress entry)
    {
        var said = entry.Reports.MaxBy(report => report.At)!;
        var state = codes.Name(Lists.TaskStatus, entry.Status);
        var share = entry.Percent is { } percent ? $", {percent.ToString(CultureInfo.InvariantCulture)} %" : "";
        var hinders = said.Hinders is { } why ? $". {why}" : "";
        var text = $"{language.Of(task.Title)}: {state}{share}. {said.Done}{hinders}";
        return new(
            Known.AnnualReview.Agreements,
            $"{task.Id} {entry.Quarter}",
            entry.Version,
            text.Length <= Longest ? text : text[..(Longest - 1)] + "…"
        );
    }

    // An ad hoc report quotes the quarter of its day.
    private static IReadOnlyList<string> QuartersOf(DateOnly from, DateOnly to)
    {
        List<string> quarters = [];
        for (var day = new DateOnly(from.Year, from.Month, 1); day <= to; day = day.AddMonths(1))
        {
            quarters.Add(string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-Q{((day.Month - 1) / MonthsOfQuarter) + 1}"));
        }

        return [.. quarters.Distinct(StringComparer.Ordinal)];
    }
}
