using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Bench.Contending;
using Cooperation.Hotline.Bench.Finding;
using Npgsql;

namespace Cooperation.Hotline.Bench.Offering;

/// <summary>
/// A minute in which so many saves a second come through the gateway, whether those before are answered or not, while another desk opens its page each second: how many
/// are saved and how soon, how the others are refused, and how long after its answer an exchange is taken by Reviews.
/// </summary>
internal static class OfferedMinute
{
    private const string Exchanges = "/api/hotline/exchanges";
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestWay = TimeSpan.FromMinutes(1);

    private static readonly (string Desk, string Province)[] Desks =
    [
        ("BP-TN-MOCBAI", "80"),
        ("BP-AG-TINHBIEN", "91"),
        ("BP-LA-BINHHIEP", "80"),
    ];

    public static async Task<int> RunAsync(string directory, int rate, CancellationToken cancellationToken)
    {
        var system = MeasuredSystem.Of(directory);
        var callers = new List<(Caller Caller, string Province)>();
        foreach (var (desk, province) in Desks)
        {
            callers.Add((await system.SignInAsync("borderGuardLiaison", desk, cancellationToken), province));
        }

        using var reader = await system.SignInAsync("borderGuardLiaison", Desks[0].Desk, cancellationToken);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var pages = OpenPageAsync(reader, over.Token);
        var saves = await OfferAsync(callers, rate, cancellationToken);
        await over.CancelAsync();

        var saved = saves.Where(save => save.Status == HttpStatusCode.Created).ToList();
        var refused = saves.Where(save => save.Status is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable).ToList();
        var others = saves.Except(saved).Except(refused).ToList();
        Console.WriteLine($"{rate} a second offered for {Length.TotalSeconds:0} s: {saved.Count / Length.TotalSeconds:0.0} a second saved");
        Console.WriteLine($"saved        {new Timing(saved.Select(save => save.Milliseconds))}");
        Console.WriteLine(
            $"refused      {new Timing(refused.Select(save => save.Milliseconds))}; without Retry-After {refused.Count(save => !save.SaysWhen)}"
        );
        Console.WriteLine($"otherwise    {others.Count} {string.Join(", ", others.Select(save => (int)save.Status).Distinct())}");
        Console.WriteLine($"desk's page  {new Timing(await pages)}");
        Console.WriteLine(
            $"way of what was saved, from its answer to Reviews: {new Timing(await WaysAsync(system, saved, cancellationToken))}"
        );
        callers.ForEach(caller => caller.Caller.Dispose());
        return others.Count == 0 ? 0 : 1;
    }

    // Nobody waits for the answer of somebody else: a new one is offered when its time has come.
    private static async Task<IReadOnlyList<OfferedSave>> OfferAsync(
        List<(Caller Caller, string Province)> callers,
        int rate,
        CancellationToken cancellationToken
    )
    {
        var (saves, start) = (new ConcurrentBag<OfferedSave>(), Stopwatch.GetTimestamp());
        var under = new List<Task>();
        for (var offered = 0; Stopwatch.GetElapsedTime(start) < Length; )
        {
            for (; offered < Stopwatch.GetElapsedTime(start).TotalSeconds * rate; offered++)
            {
                var (caller, province) = callers[offered % callers.Count];
                under.Add(SaveAsync(caller, province));
            }

            await Task.Delay(1, cancellationToken);
        }

        await Task.WhenAll(under);
        return [.. saves];

        async Task SaveAsync(Caller caller, string province)
        {
            var asked = Stopwatch.GetTimestamp();
            var (status, saysWhen, body) = await caller.OfferAsync(Exchanges, ContendedExchange.Incoming(province), cancellationToken);
            var took = Stopwatch.GetElapsedTime(asked).TotalMilliseconds;
            saves.Add(new(status, saysWhen, took, body?["id"]?.GetValue<string>(), TimeProvider.System.GetUtcNow()));
        }
    }

    private static async Task<IReadOnlyList<double>> OpenPageAsync(Caller reader, CancellationToken over)
    {
        var times = new List<double>();
        while (!over.IsCancellationRequested)
        {
            var start = Stopwatch.GetTimestamp();
            await reader.DownloadAsync("/", CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None);
        }

        return times;
    }

    // Milliseconds; below zero where Reviews was quicker than the answer.
    private static async Task<IReadOnlyList<double>> WaysAsync(
        MeasuredSystem system,
        IReadOnlyList<OfferedSave> saved,
        CancellationToken cancellationToken
    )
    {
        await using var source = NpgsqlDataSource.Create(system.Reviews);
        var answered = saved.ToDictionary(save => save.Exchange!, save => save.AnsweredAt, StringComparer.Ordinal);
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            var ways = new List<double>();
            await using var command = source.CreateCommand(
                "select subject_id, received_at from messaging.inbox where subject_id = any ($1) and version = 1"
            );
            command.Parameters.AddWithValue(answered.Keys.ToArray());
            await using (var taken = await command.ExecuteReaderAsync(cancellationToken))
            {
                while (await taken.ReadAsync(cancellationToken))
                {
                    ways.Add((taken.GetFieldValue<DateTimeOffset>(1) - answered[taken.GetString(0)]).TotalMilliseconds);
                }
            }

            if (ways.Count >= saved.Count || Stopwatch.GetElapsedTime(start) > LongestWay)
            {
                Console.WriteLine($"taken by Reviews: {ways.Count} of {saved.Count}");
                return ways;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500), cancellationToken);
        }
    }

    private sealed record OfferedSave(
        HttpStatusCode Status,
        bool SaysWhen,
        double Milliseconds,
        string? Exchange,
        DateTimeOffset AnsweredAt
    );
}
