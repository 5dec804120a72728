namespace Cooperation.Hotline.Bench.Finding;

/// <summary>What finding and logging cost at ten thousand and at a million exchanges, beside SQL by hand: two systems that take turns, so that a busy machine is busy for all.</summary>
internal static class FindingCosts
{
    private const long Small = 10_000;
    private const long Large = 1_000_000;

    public static async Task<int> RunAsync(string smallDirectory, string largeDirectory, CancellationToken cancellationToken)
    {
        var small = await FillAsync(smallDirectory, Small, cancellationToken);
        var large = await FillAsync(largeDirectory, Large, cancellationToken);
        await using var smallSource = small.Open();
        await using var largeSource = large.Open();
        using var atSmall = await Questions.OfAsync(small, smallSource, cancellationToken);
        using var atLarge = await Questions.OfAsync(large, largeSource, cancellationToken);

        foreach (var (one, other) in atSmall.All.Zip(atLarge.All))
        {
            var timings = await Timing.TakeTurnsAsync([one.Ours, one.ByHand, other.Ours, other.ByHand], one.Rounds, cancellationToken);
            Console.WriteLine($"{one.Name}: {timings[2].Median / timings[0].Median:0.00} times as long in the large one");
            Console.WriteLine($"  {Small, 9:N0}  {timings[0]}   by hand {timings[1]}");
            Console.WriteLine($"  {Large, 9:N0}  {timings[2]}   by hand {timings[3]}");
        }

        return 0;
    }

    private static async Task<MeasuredSystem> FillAsync(string directory, long exchanges, CancellationToken cancellationToken)
    {
        var system = MeasuredSystem.Of(directory);
        var filled = await system.FillAsync(exchanges, cancellationToken);
        Console.WriteLine($"{directory}: {filled:N0} exchanges");
        await system.SaySizesAsync(cancellationToken);
        return system;
    }
}
