using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Keys;

/// <summary>Looks every minute whether a key is due. A database that is away is waited for.</summary>
internal sealed partial class KeyRotationLoop(
    KeyRotation rotation,
    IOptions<KeyOptions> options,
    TimeProvider clock,
    ILogger<KeyRotationLoop> logger
) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.Look, clock);
        var failing = false;
        do
        {
            try
            {
                await rotation.RotateAsync(stoppingToken);
                failing = false;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // Once per change of state: a database that is away for an hour needs no sixty lines.
                if (!failing)
                {
                    Log.Failed(logger, exception);
                }

                failing = true;
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "Signing keys could not be looked after; trying again")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
