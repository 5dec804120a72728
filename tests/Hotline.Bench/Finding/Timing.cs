using System.Diagnostics;
using System.Globalization;

namespace Cooperation.Hotline.Bench.Finding;

/// <summary>How long something took, many times.</summary>
internal sealed class Timing(IEnumerable<double> milliseconds)
{
    private const int WarmUp = 5;

    private readonly double[] sorted = [.. milliseconds.Order()];

    public double Median => sorted.Length == 0 ? double.NaN : sorted[sorted.Length / 2];

    /// <summary>The best of the rounds: what a busy machine disturbed least.</summary>
    public double Best => sorted.Length == 0 ? double.NaN : sorted[0];

    /// <summary>Does each piece of work once a round, in turn; one that is not there takes no time.</summary>
    public static async Task<IReadOnlyList<Timing>> TakeTurnsAsync(
        IReadOnlyList<Func<int, CancellationToken, Task>?> works,
        int rounds,
        CancellationToken cancellationToken
    )
    {
        var times = works.Select(_ => new List<double>()).ToList();
        for (var round = -WarmUp; round < rounds; round++)
        {
            foreach (var (work, taken) in works.Zip(times).Where(turn => turn.First is not null))
            {
                var start = Stopwatch.GetTimestamp();
                await work!(round, cancellationToken);
                if (round >= 0)
                {
                    taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        return [.. times.Select(taken => new Timing(taken))];
    }

    /// <inheritdoc/>
    public override string ToString() =>
        sorted.Length == 0
            ? "-"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"median {Median, 7:0.0} ms, 95 % {sorted[sorted.Length * 95 / 100], 7:0.0} ms, worst {sorted[^1], 7:0.0} ms, mean {sorted.Average(), 7:0.0} ms, {sorted.Length} times"
            );
}
