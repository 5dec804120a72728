using System.Globalization;
using Cooperation.Launcher.Processes;
using Npgsql;

namespace Cooperation.Launcher.Servers;

/// <summary>A private PostgreSQL server on loopback.</summary>
public sealed class PostgresInstance(PostgresSettings settings)
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(20);
    private readonly ServerAccount account = ServerAccount.For("postgres");
    private readonly PidFile pidFile = new(Path.Combine(settings.Directory, "pids", "postgres"));
    private readonly string log = Path.Combine(settings.Directory, "logs", "postgres.log");

    /// <summary>The port it listens on.</summary>
    public int Port => settings.Port;

    /// <summary>The server's own process while it runs.</summary>
    public ProcessIdentity? Process => pidFile.Read();

    /// <summary>A connection string; the superuser's without role and password.</summary>
    public string ConnectionString(string database = "postgres", string role = "postgres", string? password = null) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = settings.Port,
            Database = database,
            Username = role,
            Password = password ?? settings.Password,
        }.ConnectionString;

    /// <summary>Starts it and waits until it answers; false when it ran already.</summary>
    public async Task<bool> StartAsync(CancellationToken cancellationToken)
    {
        if (Process is not null)
        {
            await WaitUntilReadyAsync(cancellationToken);
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(pidFile.Path)!);
        Directory.CreateDirectory(Path.GetDirectoryName(log)!);
        var programs = Programs.PostgresDirectory ?? throw new LauncherException("PostgreSQL is not installed.");
        var home = await ServerHome.PrepareAsync(settings.Directory, "postgres", account, settings.Notice, cancellationToken);
        var data = await PrepareDataAsync(programs, home, cancellationToken);
        await DetachedProcess.StartAsync(
            account.As([Path.Combine(programs, "postgres"), "-D", data, .. Options()]),
            new Dictionary<string, string>(StringComparer.Ordinal) { ["HOME"] = home, ["LC_ALL"] = "C.UTF-8" },
            log,
            pidFile,
            cancellationToken
        );
        await WaitUntilReadyAsync(cancellationToken);
        return true;
    }

    /// <summary>Stops it in good order: sessions are ended, everything committed is on disk.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Process is { } process)
        {
            process.Signal(Signal.Interrupt);
            if (!await process.WaitForEndAsync(StopLimit, cancellationToken))
            {
                process.Signal(Signal.Kill);
            }
        }

        pidFile.Delete();
    }

    /// <summary>Kills the server process hard, as a crash would.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        if (Process is { } process)
        {
            process.Signal(Signal.Kill);
            await process.WaitForEndAsync(StopLimit, cancellationToken);
        }
    }

    /// <summary>Ends it at once for a test that is over: nothing is written back, only the shared memory is given up.</summary>
    public async Task DiscardAsync(CancellationToken cancellationToken)
    {
        if (Process is { } process)
        {
            process.Signal(Signal.Quit);
            if (!await process.WaitForEndAsync(StopLimit, cancellationToken))
            {
                process.Signal(Signal.Kill);
            }
        }
    }

    private async Task<string> PrepareDataAsync(string programs, string home, CancellationToken cancellationToken)
    {
        var data = Path.Combine(home, "data");
        if (Directory.Exists(data))
        {
            await PostgresLock.WaitAsync(data, cancellationToken);
            return data;
        }

        // Made beside and renamed: an interrupted initdb never looks like a finished one.
        var unfinished = data + ".new";
        var passwordFile = Path.Combine(home, "password");
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        await account.WriteFileAsync(passwordFile, settings.Password, cancellationToken);
        await Command.RequireAsync(
            "initdb",
            account.As(
                Path.Combine(programs, "initdb"),
                $"--pgdata={unfinished}",
                "--username=postgres",
                $"--pwfile={passwordFile}",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                settings.Durable ? "--data-checksums" : "--no-sync"
            ),
            cancellationToken
        );
        File.Delete(passwordFile);
        Directory.Move(unfinished, data);
        return data;
    }

    private IEnumerable<string> Options()
    {
        // Statements and their values stay out of the log: they hold what people wrote (R22).
        List<string> options =
        [
            "listen_addresses=127.0.0.1",
            string.Create(CultureInfo.InvariantCulture, $"port={settings.Port}"),
            "unix_socket_directories=",
            // Of tests many small services share one server.
            settings.Durable
                ? "max_connections=300"
                : "max_connections=600",
            "log_error_verbosity=terse",
            "log_min_error_statement=panic",
            // ./deploy/bench reads from it how long a message took.
            "track_commit_timestamp=on",
        ];
        if (!settings.Durable)
        {
            // Not synchronous_commit: with it off a killed server, not only a killed machine, would lose what was committed.
            options.AddRange(["fsync=off", "full_page_writes=off"]);
        }

        return options.SelectMany(option => new[] { "-c", option });
    }

    private async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        var ready = await Poll.UntilAsync(AnswersAsync, StartLimit, cancellationToken);
        if (!ready || Process is null)
        {
            throw new LauncherException($"PostgreSQL did not get ready on port {Port}:\n{LogTail.Read(log)}");
        }
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        if (Process is null)
        {
            return true; // ended: no use in waiting, the caller looks
        }

        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString() + ";Pooling=false;Timeout=5");
            await connection.OpenAsync(cancellationToken);
            return true;
        }
        catch (Exception notYet) when (notYet is NpgsqlException or TimeoutException)
        {
            return false;
        }
    }
}
