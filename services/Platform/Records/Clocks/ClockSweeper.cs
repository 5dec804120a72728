using Cooperation.Platform.Hosting.Calendar;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Cooperation.Platform.Records.Clocks;

/// <summary>Looks every half minute for clocks near their end or past it. Runs in every replica and survives whatever happens to the database.</summary>
internal sealed partial class ClockSweeper(
    ClockAlerts alerts,
    IOptions<ClockSweepOptions> options,
    Demonstration demonstration,
    TimeProvider clock,
    ILogger<ClockSweeper> logger
) : BackgroundService
{
    private bool failing;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Every, clock);
        do
        {
            await SweepAsync(stoppingToken);
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        try
        {
            var (warnings, escalations) = await alerts.WriteAsync(demonstration.Now, stoppingToken);
            if (warnings + escalations > 0)
            {
                Log.Written(logger, warnings, escalations);
            }

            if (failing)
            {
                failing = false;
                Log.Recovered(logger);
            }
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            if (!failing)
            {
                failing = true;
                Log.Failing(logger, failure.GetType().Name, (failure as Npgsql.PostgresException)?.SqlState);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Clocks: {Warnings} warnings, {Escalations} escalations")]
        public static partial void Written(ILogger logger, int warnings, int escalations);

        [LoggerMessage(2, LogLevel.Warning, "Clocks are not swept ({Failure} {SqlState}); tried again with every round")]
        public static partial void Failing(ILogger logger, string failure, string? sqlState);

        [LoggerMessage(3, LogLevel.Information, "Clocks are swept again")]
        public static partial void Recovered(ILogger logger);
    }
}
