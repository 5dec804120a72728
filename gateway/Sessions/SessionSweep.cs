using Cooperation.Gateway.Data;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Gateway.Sessions;

/// <summary>Takes away sessions that ended long ago. Every replica does: deleting what another has deleted does nothing.</summary>
internal sealed partial class SessionSweep(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SessionSweep> logger)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    // Longer than the longest session, so that a question about last month's can still be answered beside the audit.
    private static readonly TimeSpan Keep = TimeSpan.FromDays(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Log.Failed(logger, exception);
            }
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var before = clock.GetUtcNow() - Keep;
        await scope
            .ServiceProvider.GetRequiredService<GatewayDbContext>()
            .Sessions.Where(session => session.CreatedAt < before)
            .ExecuteDeleteAsync(cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Old sessions could not be taken away; trying again in an hour")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
