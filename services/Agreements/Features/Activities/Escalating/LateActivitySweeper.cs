using Cooperation.Agreements.Data;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.Extensions.Options;

namespace Cooperation.Agreements.Features.Activities.Escalating;

/// <summary>Looks every few minutes for activities whose day is over: the agency that leads them and the standing agency find them on their home. Runs in every replica and survives whatever happens to the database.</summary>
internal sealed partial class LateActivitySweeper(
    LateActivities late,
    IOptions<EscalationOptions> options,
    Demonstration demonstration,
    TimeProvider clock,
    ILogger<LateActivitySweeper> logger
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
            var now = demonstration.Now;
            if (await late.EscalateAsync(CivilTime.DateOf(now), now, stoppingToken) is > 0 and var escalated)
            {
                Log.Escalated(logger, escalated);
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
        [LoggerMessage(1, LogLevel.Information, "{Escalated} late activities were brought forward")]
        public static partial void Escalated(ILogger logger, int escalated);

        [LoggerMessage(2, LogLevel.Warning, "Late activities are not looked for ({Failure} {SqlState}); tried again with every round")]
        public static partial void Failing(ILogger logger, string failure, string? sqlState);

        [LoggerMessage(3, LogLevel.Information, "Late activities are looked for again")]
        public static partial void Recovered(ILogger logger);
    }
}
