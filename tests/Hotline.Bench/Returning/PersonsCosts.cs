using Cooperation.Hotline.Bench.Finding;
using Npgsql;

namespace Cooperation.Hotline.Bench.Returning;

/// <summary>What those who come home cost to look at, at 200,000 persons, beside SQL by hand in alternating rounds; and what forty of a case cost beside one.</summary>
internal static class PersonsCosts
{
    private const long Persons = 200_000;
    private const int Rounds = 40;

    public static async Task<int> RunAsync(string directory, CancellationToken cancellationToken)
    {
        var system = MeasuredSystem.Of(directory);
        Console.WriteLine($"{await system.FillPersonsAsync(Persons, cancellationToken):N0} persons; load {Load()}");
        await using var source = NpgsqlDataSource.Create(system.Repatriation);
        using var questions = await PersonsQuestions.OfAsync(system, source, cancellationToken);
        foreach (var question in questions.All)
        {
            var timings = await Timing.TakeTurnsAsync([question.Ours, question.ByHand], Rounds, cancellationToken);
            Console.WriteLine($"{question.Name, -44} {timings[0]}   by hand {timings[1]}");
        }

        foreach (var (name, works) in questions.OneAndForty)
        {
            var timings = await Timing.TakeTurnsAsync([.. works], Rounds / 2, cancellationToken);
            Console.WriteLine($"{name}: one {timings[0]}   forty {timings[1]}");
        }

        Console.WriteLine($"load {Load()}");
        return 0;
    }

    // What else the machine does belongs to the numbers.
    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
