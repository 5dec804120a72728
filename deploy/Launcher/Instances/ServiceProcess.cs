using System.Globalization;
using Cooperation.Launcher.Building;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Instances;

/// <summary>One service of an instance: migrates, starts, stops and asks it whether it is ready.</summary>
public sealed class ServiceProcess
{
    private const int RefusedByData = 3;
    private static readonly TimeSpan ReadyLimit = TimeSpan.FromSeconds(120);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(20);
    private readonly InstanceDirectory directory;
    private readonly InstanceOptions options;
    private readonly ISurroundings around;
    private readonly HttpClient client;
    private readonly PidFile pidFile;
    private readonly string program;

    internal ServiceProcess(
        ServiceDescription description,
        InstanceDirectory directory,
        InstanceOptions options,
        ISurroundings around,
        HttpClient client
    )
    {
        Description = description;
        this.directory = directory;
        this.options = options;
        this.around = around;
        this.client = client;
        pidFile = directory.PidFile(description.Name);
        program = Repository.Find().Program(description.Assembly, options.Configuration);
    }

    /// <summary>What it is.</summary>
    public ServiceDescription Description { get; }

    /// <summary>Its name.</summary>
    public string Name => Description.Name;

    /// <summary>Its base address.</summary>
    public string Url => around.UrlOf(Name);

    /// <summary>Its process while it runs.</summary>
    public ProcessIdentity? Process => pidFile.Read();

    /// <summary>Whether it runs on another build than the one a start would use.</summary>
    public bool IsOfAnotherBuild =>
        Process is not null && !string.Equals(directory.State[BuildKey], options.Build, StringComparison.Ordinal);

    /// <summary>Whether this very build of it has brought these databases and queues up to date before, in this month.</summary>
    public bool IsMigrated => string.Equals(directory.State[MigratedKey], Migrated, StringComparison.Ordinal);

    private string BuildKey => "build:" + Name;

    private string MigratedKey => "migrated:" + Name;

    // The partitions of the messages' log are made a year ahead, which has to be done again in time.
    private string Migrated =>
        $"{ProgramFingerprint.Of(program)} {TimeProvider.System.GetUtcNow().ToString("yyyy-MM", CultureInfo.InvariantCulture)}";

    /// <summary>Brings its database, reference data and topology up to date.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await RunAsync(["migrate"], input: null, cancellationToken);
        directory.State[MigratedKey] = Migrated;
    }

    /// <summary>Its database or its queues were lost or put back: the next start brings them up to date again.</summary>
    public void ForgetMigrated() => directory.State[MigratedKey] = null;

    /// <summary>Runs one of its commands as the owner of its database.</summary>
    /// <param name="isSecret">Whether it prints a password: then its output goes into no log.</param>
    public async Task<string> RunAsync(
        IReadOnlyList<string> arguments,
        string? input,
        CancellationToken cancellationToken,
        bool isSecret = false
    )
    {
        var result = await Command.RunAsync(
            ["dotnet", program, .. arguments],
            cancellationToken,
            With(ServiceSettings.ToMigrate(Description, around)),
            input,
            Path.GetDirectoryName(program)
        );
        var log = directory.Log($"{Name}-{arguments[0]}");
        if (!isSecret)
        {
            await File.WriteAllTextAsync(log, result.Output, cancellationToken);
        }

        return result.ExitCode switch
        {
            0 => result.Output,

            // It says in one line why its database or the server does not fit, and what to do.
            RefusedByData => throw new LauncherException(
                result.Output.Split('\n').LastOrDefault(line => line.StartsWith($"{Name}: ", StringComparison.Ordinal)) ?? result.Output
            ),
            _ => throw new LauncherException(
                $"{Name} {arguments[0]} failed (exit code {result.ExitCode}):\n{(isSecret ? result.Output : LogTail.Read(log))}"
            ),
        };
    }

    /// <summary>Starts it, without waiting; false when it ran already.</summary>
    public async Task<bool> StartAsync(CancellationToken cancellationToken)
    {
        if (Process is not null)
        {
            return false;
        }

        await DetachedProcess.StartAsync(
            ["dotnet", program],
            With(ServiceSettings.ToRun(Description, around)),
            directory.Log(Name),
            pidFile,
            cancellationToken,
            Path.GetDirectoryName(program)
        );
        directory.State[BuildKey] = options.Build;
        return true;
    }

    /// <summary>Waits for its <c>/health/ready</c>.</summary>
    public async Task WaitUntilReadyAsync(CancellationToken cancellationToken)
    {
        var ready = await Poll.UntilAsync(async token => Process is null || await IsReadyAsync(token), ReadyLimit, cancellationToken);
        if (Process is null)
        {
            throw new LauncherException($"{Name} ended while starting:\n{LogTail.Read(directory.Log(Name))}");
        }

        if (!ready)
        {
            throw new LauncherException(
                $"{Name} did not get ready in {ReadyLimit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s:\n{LogTail.Read(directory.Log(Name))}"
            );
        }
    }

    /// <summary>Whether <c>/health/ready</c> answers 200.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(Url + "/health/ready"), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false; // slow, not gone
        }
    }

    /// <summary>Stops it in good order.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (Process is { } process)
        {
            process.Signal(Signal.Terminate);
            if (!await process.WaitForEndAsync(StopLimit, cancellationToken))
            {
                await KillAsync(cancellationToken);
            }
        }

        pidFile.Delete();
    }

    /// <summary>Kills it hard, as a crash would.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        if (Process is { } process)
        {
            process.Signal(Signal.Kill);
            await process.WaitForEndAsync(StopLimit, cancellationToken);
        }
    }

    private Dictionary<string, string> With(IReadOnlyDictionary<string, string> needed)
    {
        var settings = new Dictionary<string, string>(needed, StringComparer.Ordinal);
        foreach (var (name, value) in options.MoreSettings)
        {
            // With a colon in its name it would get lost: the shell in between passes on only what it could have named itself.
            settings[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        settings["ASPNETCORE_ENVIRONMENT"] = "Production";
        settings["DOTNET_gcServer"] = "0"; // many processes on one machine
        return settings;
    }
}
