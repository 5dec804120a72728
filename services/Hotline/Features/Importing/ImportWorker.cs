using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Domain;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Works on imports one after the other. Runs in every replica; who is told of a new one begins at once, the others look every two seconds.</summary>
internal sealed partial class ImportWorker(
    NpgsqlDataSource source,
    IServiceScopeFactory scopes,
    ImportBell bell,
    IOptions<ImportOptions> options,
    TimeProvider clock,
    ILogger<ImportWorker> logger
) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Forgets = TimeSpan.FromMinutes(10);

    private long? forgot;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            ImportLease? lease = null;
            try
            {
                lease = await ImportLease.ClaimAsync(source, options.Value.LeaseFor, stoppingToken);
                if (lease is null)
                {
                    await ForgetAsync(stoppingToken);
                    await bell.WaitAsync(Look, clock, stoppingToken);
                    continue;
                }

                await WorkAsync(lease, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                await LetGoAsync(lease, TimeSpan.Zero);
            }
            catch (Exception failure)
            {
                Log.Failed(logger, lease?.Import, failure.GetType().Name, (failure as PostgresException)?.SqlState);
                await LetGoAsync(lease, lease is null ? TimeSpan.Zero : PauseAfter(lease.Attempt));
                await bell.WaitAsync(Look, clock, stoppingToken);
            }
        }
    }

    private async Task WorkAsync(ImportLease lease, CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            if (lease.Attempt > options.Value.Attempts)
            {
                await EndOrStopAsync(lease, stoppingToken);
                return;
            }

            await scope.ServiceProvider.GetRequiredService<ImportRun>().RunAsync(lease, stoppingToken);
            Log.Worked(logger, lease.Import);
        }
        catch (ImportCancelledException)
        {
            await CancelAsync(lease, stoppingToken);
        }
        catch (ImportLostException)
        {
            Log.Lost(logger, lease.Import);
        }
        catch (DomainException refusal)
        {
            Log.Refused(logger, lease.Import, refusal.Error.Code);
            await EndOrStopAsync(lease, stoppingToken);
        }
        catch (Exception changed) when (changed is RowsChangedException or ImportFileGoneException)
        {
            // Nothing that comes by itself: to try again would only keep the desk's other imports waiting.
            Log.Refused(logger, lease.Import, changed.GetType().Name);
            await EndOrStopAsync(lease, stoppingToken);
        }
    }

    // What can neither be finished nor given back, because others have taken numbers after its own, rests until its desk says what is to become of it.
    private async Task EndOrStopAsync(ImportLease lease, CancellationToken stoppingToken)
    {
        var tooMany = options.Value.Attempts + 1;
        try
        {
            if (lease.EndAsked && lease.Attempt >= tooMany)
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<ImportEnd>().GiveUpAsync(lease, stoppingToken);
                return;
            }

            if (await EndAsync(lease, ImportStates.Failed, stoppingToken))
            {
                return;
            }
        }
        catch (Exception failure) when (failure is not ImportLostException && !stoppingToken.IsCancellationRequested)
        {
            Log.Failed(logger, lease.Import, failure.GetType().Name, (failure as PostgresException)?.SqlState);
        }

        Log.Stopped(logger, lease.Import, lease.Attempt);
        await lease.StopAsync(tooMany, stoppingToken);
    }

    private async Task ForgetAsync(CancellationToken stoppingToken)
    {
        if (forgot is { } last && clock.GetElapsedTime(last) < Forgets)
        {
            return;
        }

        forgot = clock.GetTimestamp();
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ImportEnd>().ForgetAsync(options.Value.HeldFor, stoppingToken);
    }

    private async Task CancelAsync(ImportLease lease, CancellationToken stoppingToken)
    {
        if (!await EndAsync(lease, ImportStates.Cancelled, stoppingToken))
        {
            await lease.FinishAsync(stoppingToken); // Numbers were taken after its own: it goes on to its end.
            bell.Ring();
        }
    }

    private async Task<bool> EndAsync(ImportLease lease, string state, CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ImportEnd>().CloseAsync(lease, state, stoppingToken);
    }

    // The last attempt is followed at once by its end.
    private TimeSpan PauseAfter(int attempt)
    {
        if (attempt >= options.Value.Attempts)
        {
            return TimeSpan.Zero;
        }

        var pause = options.Value.FirstPause * Math.Pow(3, attempt - 1);
        return pause < LongestPause ? pause : LongestPause;
    }

    private static async Task LetGoAsync(ImportLease? lease, TimeSpan after)
    {
        try
        {
            await (lease?.ReleaseAsync(after, CancellationToken.None) ?? Task.CompletedTask);
        }
        catch (NpgsqlException)
        {
            // The database is away; the lease runs out by itself.
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Import {Import} was worked on to its end")]
        public static partial void Worked(ILogger logger, Guid import);

        [LoggerMessage(2, LogLevel.Warning, "Import {Import} broke off: {Failure} {SqlState}; it is tried again")]
        public static partial void Failed(ILogger logger, Guid? import, string failure, string? sqlState);

        [LoggerMessage(3, LogLevel.Information, "Import {Import} is in other hands")]
        public static partial void Lost(ILogger logger, Guid import);

        [LoggerMessage(
            5,
            LogLevel.Error,
            "Import {Import} is stopped at its attempt {Attempts}: its numbers can't go back, and its desk has to say whether it goes on"
        )]
        public static partial void Stopped(ILogger logger, Guid import, int attempts);

        [LoggerMessage(4, LogLevel.Warning, "Import {Import} can't be finished: {Code}")]
        public static partial void Refused(ILogger logger, Guid import, string code);
    }
}
