using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario.Reviews;

namespace Cooperation.Loader;

/// <summary>Has agencies and provinces send their reports of the periods, each with what it reported of its tasks; the standing agency sends some back and takes most over.</summary>
internal sealed class ReportLoad(GatewayClient gateway, TextWriter output)
{
    private const string Reports = "api/reviews/reports";
    private const string Standing = "kh.bca";
    private const int MostTasks = 3;

    // Ten in the morning in Viet Nam; later the same day it is looked at, and the next day it comes again.
    private static readonly TimeOnly Morning = new(3, 0);
    private static readonly TimeSpan Later = TimeSpan.FromHours(5);

    public async Task RunAsync(IReadOnlyList<PlannedReport> reports, string keys, CancellationToken cancellationToken)
    {
        foreach (var report in reports)
        {
            await SendAsync(report, $"{keys}-report-{report.Period}-{report.By}", cancellationToken);
        }

        await output.WriteLineAsync($"Periodic reports: {reports.Count}.");
    }

    private async Task SendAsync(PlannedReport report, string key, CancellationToken cancellationToken)
    {
        var at = new DateTimeOffset(report.On.ToDateTime(Morning), TimeSpan.Zero);
        var begun = await gateway.PostAsync<Kept>(
            report.By,
            at,
            $"{Reports}?period={report.Period}",
            new { results = report.Results, hindrances = report.Hinders },
            key,
            version: null,
            cancellationToken
        );
        var quotations = await QuotedAsync(report, at, cancellationToken);
        await StepAsync(report.By, at, begun.Id, "submission", new { quotations }, $"{key}-sent", cancellationToken);
        if (report.ReturnedWhy is { } why)
        {
            await StepAsync(Standing, at + Later, begun.Id, "return", new { why }, $"{key}-returned", cancellationToken);
            if (!report.IsCorrected)
            {
                return;
            }

            await StepAsync(report.By, at.AddDays(1), begun.Id, "submission", new { quotations }, $"{key}-again", cancellationToken);
        }

        if (report.IsAccepted)
        {
            await StepAsync(Standing, at.AddDays(2), begun.Id, "acceptance", new { }, $"{key}-taken", cancellationToken);
        }
    }

    private async Task StepAsync(
        string by,
        DateTimeOffset at,
        Guid id,
        string step,
        object body,
        string key,
        CancellationToken cancellationToken
    )
    {
        var now = await gateway.GetAsync<Kept>(by, at, $"{Reports}/{id}", cancellationToken);
        await gateway.PostAsync<Kept>(by, at, $"{Reports}/{id}/{step}", body, key, now.Version, cancellationToken);
    }

    // As pages do: read at Agreements in the planner's own name.
    private async Task<IReadOnlyList<object>> QuotedAsync(PlannedReport report, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var tasks = await gateway.GetAsync<Tasks>(report.By, at, "api/agreements/tasks?limit=200", cancellationToken);
        List<object> quoted = [];
        foreach (
            var task in tasks.Items.Where(task => task.Quarters.Any(quarter => quarter.Quarter == report.Period && quarter.Reported > 0))
        )
        {
            var inHand = await gateway.GetAsync<TaskInHand>(report.By, at, $"api/agreements/tasks/{task.Id}", cancellationToken);
            if (
                inHand.Own is not { } own
                || inHand.Progress.FirstOrDefault(entry => entry.Of(own, report.Period)) is not { Reports.Count: > 0 } entry
            )
            {
                continue;
            }

            quoted.Add(
                new
                {
                    service = "agreements",
                    reference = $"{task.Id} {entry.Quarter}",
                    version = entry.Version,
                    text = $"{task.Title.Vi}: {entry.Reports[0].Done}",
                }
            );
            if (quoted.Count == MostTasks)
            {
                break;
            }
        }

        return quoted;
    }

    private sealed record Kept(Guid Id, long Version);

    private sealed record Tasks(IReadOnlyList<PlanTask> Items);

    private sealed record PlanTask(string Id, Words Title, IReadOnlyList<QuarterOfTask> Quarters);

    private sealed record Words(string Vi);

    private sealed record QuarterOfTask(string Quarter, int Reported);

    private sealed record TaskInHand(Reporter? Own, IReadOnlyList<Progress> Progress);

    private sealed record Reporter(string Agency, string? Province);

    private sealed record Progress(string Quarter, string Agency, string? Province, long Version, IReadOnlyList<Said> Reports)
    {
        public bool Of(Reporter own, string quarter) => Quarter == quarter && Agency == own.Agency && Province == own.Province;
    }

    private sealed record Said(string Done);
}
