using System.Text.Json;
using Cooperation.Launcher.Building;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Commands;

/// <summary>What the package registry knows against the packages in use. Shown and no more: tests must run where no registry answers, and what was found yesterday is not worse today.</summary>
internal sealed class KnownVulnerabilities(Progress progress, Repository repository)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public async Task ShowAsync(CancellationToken cancellationToken)
    {
        foreach (var line in await AskAsync(cancellationToken))
        {
            progress.Say(line);
        }
    }

    private async Task<IReadOnlyList<string>> AskAsync(CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Patience);
        try
        {
            var answer = await Command.RunAsync(
                [
                    "dotnet",
                    "package",
                    "list",
                    "--project",
                    repository.At("Cooperation.sln"),
                    "--vulnerable",
                    "--include-transitive",
                    "--no-restore",
                    "--format",
                    "json",
                ],
                limited.Token,
                directory: repository.Root
            );
            return Read(answer.Output);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return ["The package registry does not answer: what is known against packages is not shown"];
        }
    }

    /// <summary>One line for each package with something known against it, or one that says that there is none, or that nobody could say.</summary>
    internal static IReadOnlyList<string> Read(string answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            var found = Items(json.RootElement, "projects")
                .SelectMany(project => Items(project, "frameworks"))
                .SelectMany(framework => Items(framework, "topLevelPackages").Concat(Items(framework, "transitivePackages")))
                .SelectMany(package => Items(package, "vulnerabilities").Select(known => Line(package, known)))
                .Distinct(StringComparer.Ordinal)
                .ToList();
            return found.Count > 0 ? found
                : Items(json.RootElement, "problems").Length > 0 ? [Unknown]
                : ["The package registry names nothing known against the packages in use"];
        }
        catch (JsonException)
        {
            return [Unknown];
        }
    }

    private const string Unknown = "The package registry gives no answer that can be read: what is known against packages is not shown";

    private static string Line(JsonElement package, JsonElement known) =>
        $"Known against {Text(package, "id")} {Text(package, "resolvedVersion")}: {Text(known, "severity")}, {Text(known, "advisoryurl")}";

    private static JsonElement[] Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var items) && items.ValueKind == JsonValueKind.Array ? [.. items.EnumerateArray()] : [];

    private static string Text(JsonElement parent, string name) => parent.TryGetProperty(name, out var text) ? text.ToString() : "?";
}
