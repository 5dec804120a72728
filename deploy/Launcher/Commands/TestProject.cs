using System.Globalization;
using System.Text.RegularExpressions;
using Cooperation.Launcher.Building;
using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Commands;

/// <summary>A project of tests: an executable that runs itself.</summary>
internal sealed partial class TestProject
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(45);

    // What a project wants to be told when all of it runs, like how much has to be covered: beside its tests, one argument a line.
    private const string WholeRun = "whole-run.rsp";

    // They start the whole system, with servers of their own.
    private static readonly string[] OfTheWhole = ["Deploy.Tests", "EndToEnd.Tests", "Browser.Tests", "Faults.Tests"];

    // The longest first: begun last, one of them would run alone while the other processor is idle.
    private static readonly string[] Long =
    [
        "Reviews.Tests",
        "Identity.Tests",
        "Portal.Tests",
        "Gateway.Tests",
        "Hosting.Tests",
        "Hotline.Tests",
    ];
    private readonly string program;
    private readonly string[] more;

    private TestProject(string name, string program, string arguments)
    {
        Name = name;
        this.program = program;
        more = File.Exists(arguments) ? ["@" + arguments] : [];
    }

    /// <summary>Its folder, like <c>Hotline.Tests</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it starts the whole system: then nothing else runs beside it.</summary>
    public bool IsOfTheWhole => OfTheWhole.Contains(Name, StringComparer.Ordinal);

    /// <summary>The projects whose name holds <paramref name="part"/>; all without one. The longest first, the whole system last.</summary>
    public static List<TestProject> Find(Repository repository, string? part)
    {
        var found = Directory
            .EnumerateDirectories(repository.At("tests"), "*.Tests")
            .Select(folder => Path.GetFileName(folder))
            .Where(name => part is null || name.Contains(part, StringComparison.OrdinalIgnoreCase))
            .OrderBy(name => Array.IndexOf(OfTheWhole, name))
            .ThenByDescending(name => Array.IndexOf(Long, name))
            .ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => new TestProject(
                name,
                repository.Program("Cooperation." + name, "debug"),
                Path.Combine(repository.At("tests"), name, WholeRun)
            ))
            .ToList();
        return found.Count > 0 ? found : throw new LauncherException($"No test project has {part} in its name.");
    }

    /// <summary>Those that what this clone holds beside main can touch; none where only prose changed.</summary>
    public static async Task<List<TestProject>> FindChangedAsync(Repository repository, CancellationToken cancellationToken)
    {
        var files = await ChangedFiles.SinceMainAsync(repository, cancellationToken);
        var suites = ProjectGraph.Read(repository.Root).SuitesOf(files, OfTheWhole);
        return Find(repository, part: null).Where(project => suites is null || suites.Contains(project.Name)).ToList();
    }

    /// <summary>Runs it, showing what it says.</summary>
    public async Task<Result> RunAsync(
        IReadOnlyDictionary<string, string> environment,
        Action<string> output,
        CancellationToken cancellationToken
    )
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Limit);
        try
        {
            var ended = await Command.RunAsync(
                ["dotnet", program, "--progress", "off", "--no-ansi", .. more],
                limited.Token,
                environment,
                directory: Path.GetDirectoryName(program),
                onLine: output
            );
            return Read(Name, ended);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            output($"{Name} was ended after {Limit.TotalMinutes.ToString(CultureInfo.InvariantCulture)} minutes.");
            return new Result(0, 0, 0, Broke: true, [$"{Name} was not done in its time."]);
        }
    }

    // A project that crashed, or that has no test to run, says so by its exit code only: it counts as one failure.
    private static Result Read(string name, Command.Result ended)
    {
        var counts = Count()
            .Matches(ended.Output)
            .GroupBy(match => match.Groups["what"].Value, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => int.Parse(group.Last().Groups["count"].Value, CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );
        var failed = counts.GetValueOrDefault("failed");
        var broke = ended.ExitCode != 0 && failed == 0;
        return new Result(
            counts.GetValueOrDefault("succeeded"),
            failed,
            counts.GetValueOrDefault("skipped"),
            broke,
            broke
                ? [$"{name} ended with exit code {ended.ExitCode.ToString(CultureInfo.InvariantCulture)}."]
                : FailedTests.Read(ended.Output)
        );
    }

    [GeneratedRegex(
        @"^ +(?<what>succeeded|failed|skipped): (?<count>\d+)\r?$",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Count();

    /// <summary>What came out of it, and what each failure said.</summary>
    public sealed record Result(int Passed, int Failed, int Skipped, bool Broke, IReadOnlyList<string> Failures)
    {
        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Passed} passed, {Failed} failed, {Skipped} skipped")
            + (Broke ? ", and it broke" : "");
    }
}
