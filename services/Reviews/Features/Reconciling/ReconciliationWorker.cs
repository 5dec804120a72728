using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Reviews.Data;
using Microsoft.Extensions.Options;

namespace Cooperation.Reviews.Features.Reconciling;

/// <summary>Does the reconciliations that were asked for, and begins one each night. A difference is an alert: in the log, as a metric, and on the page of the operators until the next one.</summary>
internal sealed partial class ReconciliationWorker(
    IServiceScopeFactory scopes,
    Reconciler reconciler,
    ReconciliationMetrics metrics,
    IOptions<ReconcileOptions> options,
    TimeProvider time,
    ILogger<ReconciliationWorker> logger
) : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    // What was missed in a night is made up for within these hours, and not in the middle of the day after a first start.
    private static readonly TimeSpan Night = TimeSpan.FromHours(3);

    private bool failing;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await LookAsync(stoppingToken);
                failing = false;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                if (!failing)
                {
                    failing = true;
                    Log.Failing(logger, failure.GetType().Name);
                }
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReviewsDbContext>();
        var now = time.GetUtcNow();
        if (VietnamTime.At(now).TimeOfDay - options.Value.Nightly.ToTimeSpan() is { Ticks: >= 0 } since && since < Night)
        {
            await db.BeginNightlyAsync(VietnamTime.DateOf(now), now, cancellationToken);
        }

        if (await db.ClaimReconciliationAsync(now, cancellationToken) is not { } run)
        {
            return;
        }

        var outcome = await reconciler.CompareAsync(cancellationToken);
        (run.Outcome, run.EndedAt) = (outcome.Write(), time.GetUtcNow());
        await db.SaveChangesAsync(cancellationToken);
        metrics.Ended(outcome);
        if (outcome.Differences.Count + outcome.Silent.Count > 0)
        {
            Log.Differs(logger, outcome.Differences.Count, outcome.Silent.Count);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Reconciliation: {Cells} cells differ, {Silent} services did not answer")]
        public static partial void Differs(ILogger logger, int cells, int silent);

        [LoggerMessage(2, LogLevel.Warning, "A reconciliation was interrupted ({Failure}) and begins again")]
        public static partial void Failing(ILogger logger, string failure);
    }
}
