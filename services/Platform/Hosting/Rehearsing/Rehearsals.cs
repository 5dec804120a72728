using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cooperation.Platform.Hosting.Rehearsing;

/// <summary>
/// Runs every <see cref="IRehearsal"/> once while the process already listens; it is ready when they have ended. One that fails lets the first caller wait, and
/// nobody else.
/// </summary>
internal sealed partial class Rehearsals(IServiceScopeFactory scopes, ILogger<Rehearsals> logger) : IHostedLifecycleService, IHealthCheck
{
    private volatile bool isOver;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(isOver ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The process has just started."));

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var rehearsal in scope.ServiceProvider.GetServices<IRehearsal>())
        {
            await TryAsync(rehearsal, cancellationToken);
        }

        isOver = true;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Whatever went wrong is told and will show itself to who asks for the same: a service does not stay away for it.
    private async Task TryAsync(IRehearsal rehearsal, CancellationToken cancellationToken)
    {
        try
        {
            await rehearsal.RunAsync(cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Failed(exception, rehearsal.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Rehearsal} failed; the first caller will wait longer.")]
    private partial void Failed(Exception exception, string rehearsal);
}
