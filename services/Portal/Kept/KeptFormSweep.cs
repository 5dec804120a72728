using Cooperation.Portal.Data;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Portal.Kept;

/// <summary>Takes away what nobody came back for. Every replica does: deleting what another has deleted does nothing.</summary>
internal sealed partial class KeptFormSweep(IServiceScopeFactory scopes, TimeProvider clock, ILogger<KeptFormSweep> logger)
    : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

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
        var before = clock.GetUtcNow() - KeptForms.For;
        await scope
            .ServiceProvider.GetRequiredService<PortalDbContext>()
            .KeptForms.Where(form => form.At < before)
            .ExecuteDeleteAsync(cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Forms whose time is over could not be taken away; trying again in a minute")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
