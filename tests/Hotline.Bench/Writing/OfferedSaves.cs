using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Cooperation.Hotline.Bench.Writing;

/// <summary>Posts the same thing over so many connections for a while.</summary>
/// <param name="Address">Whom.</param>
/// <param name="Body">What.</param>
/// <param name="Token">As whom, or nobody.</param>
internal sealed record OfferedSaves(Uri Address, Func<JsonObject> Body, Func<string>? Token)
{
    /// <summary>As many as are answered.</summary>
    public async Task<Saved> RunAsync(int connections, TimeSpan length, CancellationToken cancellationToken)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections });
        if (Token is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token());
        }

        ConcurrentBag<double> waits = [];
        var refused = 0;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => OneAsync()));
        return new([.. waits.Order()], refused, Stopwatch.GetElapsedTime(start));

        async Task OneAsync()
        {
            do
            {
                var asked = Stopwatch.GetTimestamp();
                using var answer = await client.PostAsJsonAsync(Address, Body(), cancellationToken);
                if (answer.IsSuccessStatusCode)
                {
                    waits.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                }
                else
                {
                    Interlocked.Increment(ref refused);
                }
            } while (Stopwatch.GetElapsedTime(start) < length);
        }
    }
}

/// <summary>What became of them.</summary>
/// <param name="Waits">Of each that was saved, in milliseconds, the shortest first.</param>
/// <param name="Refused">How many were not.</param>
/// <param name="Took">How long it went.</param>
internal sealed record Saved(IReadOnlyList<double> Waits, int Refused, TimeSpan Took)
{
    public double ASecond => Waits.Count / Took.TotalSeconds;

    /// <summary>Several rounds as one.</summary>
    public static Saved Of(IReadOnlyList<Saved> rounds) =>
        new(
            [.. rounds.SelectMany(round => round.Waits).Order()],
            rounds.Sum(round => round.Refused),
            TimeSpan.FromTicks(rounds.Sum(round => round.Took.Ticks))
        );

    /// <summary>The wait that this share of them did not pass, in milliseconds.</summary>
    public double WaitOf(double share) => Waits.Count == 0 ? double.NaN : Waits[(int)Math.Min(Waits.Count - 1, Waits.Count * share)];
}
