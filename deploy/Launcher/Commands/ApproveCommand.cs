using Cooperation.Launcher.Building;
using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Instances;

namespace Cooperation.Launcher.Commands;

/// <summary>./deploy/approve USERNAME: whoever runs the server is the second person for an account that nobody in its agency can approve yet. Identity refuses it for any other.</summary>
internal sealed class ApproveCommand(TextWriter output, bool isTerminal)
{
    // For tests: what they were built with.
    private const string UseDebugBuild = "--debug-build";

    public async Task<int> RunAsync(IEnumerable<string> words)
    {
        var arguments = new Arguments(words, [UseDebugBuild], ["--data"], rest: 1);
        if (arguments.Rest is not [var userName])
        {
            throw new LauncherException("Which account? ./deploy/approve USERNAME [--data DIR]");
        }

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
        var password = await instance
            .Service(ServiceCatalogue.Identity)
            .RunAsync(["approve-account", userName], input: null, interruption.Token, isSecret: true);
        Tell(instance, userName, password.Trim());
        return 0;
    }

    private void Tell(Instance instance, string userName, string password)
    {
        if (isTerminal)
        {
            output.WriteLine($"{userName} may sign in, for the first time with the one-time password {password}");
            output.WriteLine("It is shown only now. Hand it to that person, not to whoever asked for the account.");
            return;
        }

        var file = Path.Combine(instance.Directory.Path, $"first-password-{userName}");
        PrivateFile.Write(file, password + "\n");
        output.WriteLine($"{userName} may sign in. The one-time password stands in {file}, which only its owner reads.");
    }
}
