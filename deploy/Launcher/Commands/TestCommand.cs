using System.Globalization;
using Cooperation.Launcher.Building;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Processes;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Commands;

/// <summary>./deploy/test: builds, runs every test project on one shared PostgreSQL and RabbitMQ, two at a time where the machine allows it, and ends with one line of totals.</summary>
internal sealed class TestCommand(Progress progress, TextWriter output)
{
    private const string Changed = "--changed";
    private readonly Repository repository = Repository.Find();

    public async Task<int> RunAsync(IEnumerable<string> words)
    {
        var arguments = new Arguments(words, [Changed], [], rest: 1);
        var name = arguments.Rest.SingleOrDefault();
        if (name is not null && arguments.Has(Changed))
        {
            throw new LauncherException($"{Changed} finds the suites by itself: leave {name} out.");
        }

        using var interruption = new Interruption();
        try
        {
            return await RunAsync(name, arguments.Has(Changed), interruption.Token);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return 130;
        }
    }

    private async Task<int> RunAsync(string? name, bool isChanged, CancellationToken cancellationToken)
    {
        var projects = isChanged ? await TestProject.FindChangedAsync(repository, cancellationToken) : TestProject.Find(repository, name);
        if (projects.Count == 0)
        {
            output.WriteLine("Nothing changed that a test could see.");
            return 0;
        }

        progress.Say(string.Join(", ", projects.Select(project => project.Name)));
        await new SystemPackages(progress).EnsureAsync(
            cancellationToken,
            SystemPackages.Postgres,
            SystemPackages.RabbitMq,
            SystemPackages.Chromium,
            SystemPackages.DockerCompose
        );
        await BuildAsync(cancellationToken);
        if (name is null)
        {
            await new KnownVulnerabilities(progress, repository).ShowAsync(cancellationToken);
        }

        await using var servers = await TestServers.StartAsync(progress, cancellationToken);
        var results = await new TestPlaces(progress, output, servers.Environment).RunAsync(projects, cancellationToken);
        // Once more, at the end: of a long run often the end alone is at hand.
        foreach (var failure in results.SelectMany(result => result.Failures))
        {
            output.WriteLine(failure);
        }

        var failed = results.Sum(result => result.Failed) + results.Count(result => result.Broke);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{results.Sum(result => result.Passed)} passed, {failed} failed, {results.Sum(result => result.Skipped)} skipped"
            )
        );
        return failed == 0 ? 0 : 1;
    }

    // As the lock files say, and not a version more: what is tested is what others get.
    private async Task BuildAsync(CancellationToken cancellationToken)
    {
        progress.Say("Building");
        var solution = repository.At("Cooperation.sln");
        using var compiler = new WarmCompiler();
        await DotNetAsync("restore", solution, ["--locked-mode", "-nodeReuse:false"], cancellationToken);
        await DotNetAsync("build", solution, ["--no-restore", "-m", .. compiler.Options], cancellationToken);
    }

    private async Task DotNetAsync(string verb, string solution, string[] more, CancellationToken cancellationToken)
    {
        string[] quiet = ["--verbosity", "quiet", "-nologo"];
        var result = await Command.RunAsync(["dotnet", verb, solution, .. more, .. quiet], cancellationToken, directory: repository.Root);
        if (result.ExitCode != 0)
        {
            throw new LauncherException($"dotnet {verb} failed:\n{result.Output}");
        }
    }
}
