using System.Globalization;
using Cooperation.Launcher.Building;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Commands;

/// <summary>./deploy/run: from a clone to a system that is ready.</summary>
internal sealed class RunCommand(Progress progress, TextWriter output, bool isTerminal)
{
    // For tests: runs what they were built with and builds nothing.
    private const string UseDebugBuild = "--debug-build";
    private const string Reset = "--reset";
    private const string Yes = "--yes";

    private static readonly TimeSpan WatchPause = TimeSpan.FromSeconds(1);
    private readonly Repository repository = Repository.Find();
    private Instance? instance;

    public async Task<int> RunAsync(IEnumerable<string> words)
    {
        var arguments = new Arguments(words, ["--detach", "--empty", Reset, Yes, UseDebugBuild], ["--port", "--data"]);
        var path = arguments.Value("--data") ?? repository.At(".run");
        var reset = arguments.Has(Reset) ? new InstanceReset(path, progress) : null;
        reset?.Agree(arguments.Has(Yes), Console.IsInputRedirected ? null : Console.In, output);
        var directory = new InstanceDirectory(path);
        using var interruption = new Interruption();
        try
        {
            using (await StartLock.TakeAsync(directory.Path, progress, interruption.Token))
            {
                if (reset is not null)
                {
                    await reset.ApplyAsync(interruption.Token);
                    directory = new InstanceDirectory(path);
                }

                await StartAsync(arguments, directory, interruption.Token);
            }

            if (!arguments.Has("--detach") && instance!.Started.Count > 0)
            {
                output.WriteLine("Ctrl-C stops what this start started.");
                await WatchAsync(instance, interruption.Token);
            }

            return 0;
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            await StopStartedAsync();
            return 130;
        }
        catch (LauncherException)
        {
            await StopStartedAsync();
            throw;
        }
        finally
        {
            instance?.Dispose();
        }
    }

    private async Task StartAsync(Arguments arguments, InstanceDirectory directory, CancellationToken cancellationToken)
    {
        InstanceAge.Check(directory);

        // While the start lasts, ./deploy/stop finds the launcher here and ends it first.
        var launcher = directory.PidFile("launcher");
        launcher.Write(ProcessIdentity.Find(Environment.ProcessId)!.Value);
        var contents = InstanceContents.Decide(directory, arguments.Has("--empty"));
        await new SystemPackages(progress).EnsureAsync(cancellationToken, SystemPackages.Postgres, SystemPackages.RabbitMq);
        var options = new InstanceOptions
        {
            Directory = directory.Path,
            Configuration = arguments.Has(UseDebugBuild) ? "debug" : ReleaseBuild.Configuration,
            Build = arguments.Has(UseDebugBuild) ? "debug" : await new ReleaseBuild(repository, progress).EnsureAsync(cancellationToken),
            GatewayPort = PortOf(arguments),
            DemoDate = contents.DemoDate,
        };
        instance = Instance.OpenToStart(options, progress);
        await instance.StartAsync(cancellationToken);
        var report = await contents.FillAsync(instance, progress, isTerminal, cancellationToken);
        InstanceFile.Write(instance, report.Accounts);
        launcher.Delete();
        progress.Say(instance.Started.Count == 0 ? "Everything ran already" : "Everything runs");
        report.Print(output, instance, isTerminal);
        output.WriteLine("ready");
    }

    // A process that dies is told, not restarted: ./deploy/run starts it again. When all are gone, ./deploy/stop was here.
    private async Task WatchAsync(Instance running, CancellationToken cancellationToken)
    {
        var alive = running.Started.ToHashSet(StringComparer.Ordinal);
        while (alive.Count > 0)
        {
            await Task.Delay(WatchPause, cancellationToken);
            foreach (var name in alive.Where(name => running.ProcessOf(name) is null).ToList())
            {
                alive.Remove(name);
                progress.Say($"{name} ended; ./deploy/run starts it again. Log: {running.Directory.Log(name)}");
            }
        }
    }

    private async Task StopStartedAsync()
    {
        if (instance is not null)
        {
            await instance.StopStartedAsync(CancellationToken.None);
        }
    }

    private static int? PortOf(Arguments arguments) =>
        arguments.Value("--port") switch
        {
            null => null,
            var text when ushort.TryParse(text, CultureInfo.InvariantCulture, out var port) && port > 0 => port,
            var text => throw new LauncherException($"--port {text} is not a port."),
        };
}
