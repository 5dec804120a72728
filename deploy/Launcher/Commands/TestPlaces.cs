using Cooperation.Launcher.Instances;

namespace Cooperation.Launcher.Commands;

/// <summary>Runs test projects, two at a time where processors and memory allow it; those of the whole system alone, after the others.</summary>
internal sealed class TestPlaces(Progress progress, TextWriter output, IReadOnlyDictionary<string, string> environment)
{
    // A project with its services, and the two servers for all, stay below.
    private const long BytesForTwo = 6L * 1024 * 1024 * 1024;

    public async Task<IReadOnlyList<TestProject.Result>> RunAsync(IReadOnlyList<TestProject> projects, CancellationToken cancellationToken)
    {
        var places = Environment.ProcessorCount > 1 && GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >= BytesForTwo ? 2 : 1;
        // Tried beside each other on two processors: a start of eight services took over three minutes, the suite of Hotline 690 s instead of 285.
        var beside = projects.Where(project => !project.IsOfTheWhole).ToList();
        var results = await RunAsync(beside, beside.Count > 1 ? places : 1, cancellationToken);
        return [.. results, .. await RunAsync([.. projects.Where(project => project.IsOfTheWhole)], places: 1, cancellationToken)];
    }

    private async Task<IReadOnlyList<TestProject.Result>> RunAsync(
        IReadOnlyList<TestProject> projects,
        int places,
        CancellationToken cancellationToken
    )
    {
        var waiting = new Queue<TestProject>(projects);
        var results = new List<TestProject.Result>();
        var running = new List<Task<TestProject.Result>>();
        while (waiting.Count > 0 || running.Count > 0)
        {
            while (running.Count < places && waiting.TryDequeue(out var next))
            {
                running.Add(RunAsync(next, isAlone: places == 1, cancellationToken));
            }

            var ended = await Task.WhenAny(running);
            running.Remove(ended);
            results.Add(await ended);
        }

        return results;
    }

    // Alone it is shown line by line; of two at once each is shown as a whole, when it has ended.
    private async Task<TestProject.Result> RunAsync(TestProject project, bool isAlone, CancellationToken cancellationToken)
    {
        progress.Say(project.Name);
        var lines = new List<string>();
        var result = await project.RunAsync(environment, isAlone ? output.WriteLine : lines.Add, cancellationToken);
        lock (output)
        {
            lines.ForEach(output.WriteLine);
        }

        progress.Say($"{project.Name}: {result}");
        return result;
    }
}
