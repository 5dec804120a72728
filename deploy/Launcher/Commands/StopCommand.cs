using Cooperation.Launcher.Building;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Commands;

/// <summary>./deploy/stop: stops an instance, whoever started which part of it, and nothing else.</summary>
internal sealed class StopCommand(Progress progress)
{
    private static readonly TimeSpan LauncherLimit = TimeSpan.FromSeconds(90);

    public async Task<int> RunAsync(IEnumerable<string> words)
    {
        var arguments = new Arguments(words, [], ["--data"]);
        var path = arguments.Value("--data") ?? Repository.Find().At(".run");
        if (!Directory.Exists(path))
        {
            progress.Say($"There is no instance in {path}");
            return 0;
        }

        using var interruption = new Interruption();
        var directory = new InstanceDirectory(path);
        await EndLauncherAsync(directory, interruption.Token);
        using var held = await StartLock.TakeAsync(directory.Path, progress, interruption.Token);
        var options = new InstanceOptions
        {
            Directory = directory.Path,
            Configuration = ReleaseBuild.Configuration,
            Build = "",
        };
        using var instance = new Instance(options, progress);
        await instance.StopAsync(interruption.Token);
        progress.Say("Nothing of it runs");
        return 0;
    }

    private async Task EndLauncherAsync(InstanceDirectory directory, CancellationToken cancellationToken)
    {
        if (directory.PidFile("launcher").Read() is { } launcher && launcher.Id != Environment.ProcessId)
        {
            progress.Say("A start is under way: ending it");
            launcher.Signal(Signal.Terminate);
            await launcher.WaitForEndAsync(LauncherLimit, cancellationToken);
        }
    }
}
