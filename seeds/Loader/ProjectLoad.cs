using System.Globalization;
using Cooperation.Loader.Gateway;
using Cooperation.Loader.Scenario.Agreements;

namespace Cooperation.Loader;

/// <summary>Proposes the projects of the year, one after another, and takes each as far as it came, each step at its own time.</summary>
/// <param name="gateway">The public API.</param>
/// <param name="output">Where progress is told.</param>
internal sealed class ProjectLoad(GatewayClient gateway, TextWriter output)
{
    private const string Api = "api/agreements/projects";

    // Nine in the morning in Viet Nam.
    private static readonly TimeOnly Morning = new(2, 0);

    public async Task RunAsync(IReadOnlyList<PlannedProject> projects, string keys, CancellationToken cancellationToken)
    {
        foreach (var (number, project) in projects.Index())
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"{keys}-project-{number:00}");
            var kept = await gateway.PostAsync<Kept>(
                project.Account,
                At(project.On),
                Api,
                project.Body,
                key,
                version: null,
                cancellationToken
            );
            foreach (var (place, step) in project.Steps.Index())
            {
                kept = await gateway.PostAsync<Kept>(
                    project.Account,
                    At(step.On),
                    $"{Api}/{kept.Reference}/{step.Step}",
                    step.Body,
                    string.Create(CultureInfo.InvariantCulture, $"{key}-{place}"),
                    kept.Version,
                    cancellationToken
                );
            }
        }

        await output.WriteLineAsync($"Agreements: {projects.Count} projects.");
    }

    private static DateTimeOffset At(DateOnly day) => new(day.ToDateTime(Morning), TimeSpan.Zero);

    private sealed record Kept(string Reference, long Version);
}
