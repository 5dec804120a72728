using Cooperation.Launcher.Building;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Instances;

namespace Cooperation.Launcher.Commands;

/// <summary>./deploy/reconcile: the running services compare what Reviews keeps with what they hold in their tables; ends with 1 where something differs or somebody did not answer.</summary>
internal sealed class ReconcileCommand(TextWriter output)
{
    // For tests: what they were built with.
    private const string UseDebugBuild = "--debug-build";

    // How Reviews begins what it says of a comparison in which nothing differs.
    private const string Agrees = "No difference";

    public async Task<int> RunAsync(IEnumerable<string> words)
    {
        var arguments = new Arguments(words, [UseDebugBuild], ["--data"]);
        var directory = arguments.Value("--data") ?? Repository.Find().At(".run");
        if (!Directory.Exists(directory))
        {
            throw new LauncherException($"There is no instance in {directory}");
        }

        using var interruption = new Interruption();
        using var instance = new Instance(
            new InstanceOptions
            {
                Directory = directory,
                Configuration = arguments.Has(UseDebugBuild) ? "debug" : ReleaseBuild.Configuration,
                Build = "",
            },
            new Progress(TextWriter.Null)
        );
        var said = await instance.Service(ServiceCatalogue.Reviews).RunAsync(["reconcile"], input: null, interruption.Token);
        await output.WriteLineAsync(said.TrimEnd());
        return said.Contains(Agrees, StringComparison.Ordinal) ? 0 : 1;
    }
}
