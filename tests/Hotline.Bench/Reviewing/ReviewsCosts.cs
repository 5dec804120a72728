using Cooperation.Hotline.Bench.Finding;
using Npgsql;

namespace Cooperation.Hotline.Bench.Reviewing;

/// <summary>What Reviews costs at a million exchanges, 200,000 persons and 50,000 activities: figures, an annual review and its documents, records behind a number, a replay and a reconciliation, each beside a peer in the same run.</summary>
internal static class ReviewsCosts
{
    public const long Exchanges = 1_000_000;

    // Of a smaller run as much less.
    private const int ExchangesForAPerson = 5;
    private const int ExchangesForAnActivity = 20;
    private const int Rounds = 9;

    /// <param name="directory">Of the running system.</param>
    /// <param name="exchanges">How many exchanges there are to be; a fifth as many persons and a twentieth as many activities.</param>
    /// <param name="parts">What is measured: figures, records, review, reconciliation, replay; all of it without any.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async Task<int> RunAsync(
        string directory,
        long exchanges,
        IReadOnlyCollection<string> parts,
        CancellationToken cancellationToken
    )
    {
        var system = MeasuredSystem.Of(directory);
        await system.FillFactsAsync(exchanges, exchanges / ExchangesForAPerson, exchanges / ExchangesForAnActivity, cancellationToken);
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(system.Reviews) { CommandTimeout = 0 }.ConnectionString
        );
        using var planner = await system.SignInAsync("planner", "CA-", cancellationToken);
        using var operations = await system.SignInAsync("operator", "", cancellationToken);
        using var desk = await system.SignInAsync("borderGuardLiaison", "BP-TN", cancellationToken);
        await SayFactsAsync(source, cancellationToken);

        (string Part, Func<Task> Measure)[] all =
        [
            (
                "figures",
                async () => await AskAsync(await FigureQuestions.FiguresAsync(planner, source, cancellationToken), cancellationToken)
            ),
            (
                "records",
                async () => await AskAsync(await FigureQuestions.PagesAsync(planner, source, cancellationToken), cancellationToken)
            ),
            ("review", () => ReviewMeasured.RunAsync(planner, source, Rounds, cancellationToken)),
            ("reconciliation", () => ReconciliationMeasured.RunAsync(operations, cancellationToken)),
            ("replay", () => new ReplayMeasured(operations, desk, source).RunAsync(cancellationToken)),
        ];
        foreach (var (part, measure) in all.Where(one => parts.Count == 0 || parts.Contains(one.Part)))
        {
            Console.WriteLine($"{part}, load {Load()}");
            await measure();
        }

        Console.WriteLine($"load {Load()}");
        return 0;
    }

    private static async Task AskAsync(IReadOnlyList<Question> questions, CancellationToken cancellationToken)
    {
        foreach (var question in questions)
        {
            var timings = await Timing.TakeTurnsAsync([question.Ours, question.ByHand], question.Rounds, cancellationToken);
            Say(question.Name, timings[0], timings[1]);
        }
    }

    /// <summary>What else the machine does belongs to the numbers.</summary>
    public static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    // How long ours took, and how many times as long as by hand.
    private static void Say(string name, Timing ours, Timing byHand) =>
        Console.WriteLine(
            $"{name, -44} {ours.Median, 8:0.0} ms (best {ours.Best:0.0})   by hand {byHand.Median, 8:0.0} (best {byHand.Best:0.0})   {ours.Median / byHand.Median:0.00} times (best {ours.Best / byHand.Best:0.00})"
        );

    private static async Task SayFactsAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(
            """
            select string_agg(what, ', ') from (
                select count(*) || ' ' || type as what from reviews.fact_current group by type order by count(*) desc) counted
            union all select count(*) || ' states in the history' from reviews.fact_history
            union all select pg_size_pretty(pg_total_relation_size('reviews.fact_current')) || ' and ' || pg_size_pretty(pg_total_relation_size('reviews.fact_history'))
            """
        );
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            Console.WriteLine(rows.GetString(0));
        }
    }
}
