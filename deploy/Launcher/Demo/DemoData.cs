using Cooperation.Launcher.Building;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Demo;

/// <summary>Loads the demo data once per instance and waits until every message of it is applied.</summary>
internal sealed class DemoData(Instance instance, Progress progress)
{
    /// <summary>The date of demo pages: the end of the year that the demo data tells of.</summary>
    public const string Date = "2018-12-31";

    private const string Done = "demo-data";

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (instance.Directory.State[Done] is null)
        {
            progress.Say("Loading demo data");
            await RunLoaderAsync(cancellationToken);
            instance.Directory.State[Done] = "loaded";
        }

        if (instance.Directory.State[Done] == "loaded")
        {
            await new Settling(instance, progress).WaitAsync(cancellationToken);
            instance.Directory.State[Done] = "applied";
        }
    }

    private async Task RunLoaderAsync(CancellationToken cancellationToken)
    {
        var (userName, password) = new Accounts(instance).Loader();
        var program = Repository.Find().Program("Cooperation.Loader", instance.Options.Configuration);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Loader__Url"] = instance.Url,
            ["Loader__UserName"] = userName,
            ["Loader__Password"] = password,
        };
        var result = await Command.RunAsync(
            ["dotnet", program],
            cancellationToken,
            settings,
            directory: Path.GetDirectoryName(program),
            onLine: line => progress.Say("  " + line)
        );
        await File.WriteAllTextAsync(instance.Directory.Log("loader"), result.Output, cancellationToken);
        if (result.ExitCode != 0)
        {
            throw new LauncherException(
                $"Loading the demo data failed (exit code {result.ExitCode}); the next run goes on with it. Log: {instance.Directory.Log("loader")}"
            );
        }
    }
}
