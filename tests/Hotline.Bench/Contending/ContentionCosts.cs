using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Bench.Attaching;
using Cooperation.Hotline.Bench.Finding;
using Npgsql;

namespace Cooperation.Hotline.Bench.Contending;

/// <summary>What eight officers of three desks feel who work on six exchanges for a minute, while one of them attaches files of 25 MB: how each kind of call was answered, how long it took, and whether numbers and replies are whole afterwards.</summary>
internal static class ContentionCosts
{
    private const int MostFiles = 10;
    private const int Largest = 25 * 1024 * 1024;
    private static readonly TimeSpan Work = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenFiles = TimeSpan.FromSeconds(3);

    private static readonly (string Desk, string Province, int Officers)[] Desks =
    [
        ("BP-TN-MOCBAI", "80", 3),
        ("BP-AG-TINHBIEN", "91", 3),
        ("BP-LA-BINHHIEP", "80", 2),
    ];

    public static async Task<int> RunAsync(string directory, CancellationToken cancellationToken)
    {
        var system = MeasuredSystem.Of(directory);
        SayLoad("before");
        var (officers, exchanges, callers) = await BeginAsync(system, cancellationToken);
        var until = TimeProvider.System.GetUtcNow() + Work;
        var attaching = AttachAsync(callers[0], exchanges[0], until, cancellationToken);
        var calls = (await Task.WhenAll(officers.Select(officer => officer.WorkAsync(until, cancellationToken))))
            .SelectMany(c => c)
            .ToList();
        var files = await attaching;
        callers.ForEach(caller => caller.Dispose());

        foreach (var kind in calls.GroupBy(call => call.What, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Say(kind.Key, [.. kind]);
        }

        Say("all", calls);
        Say("attach 25 MB", files);
        await SayWholeAsync(system, exchanges, cancellationToken);
        SayLoad("after");
        return calls.Concat(files).Any(call => (int)call.Status >= 500) ? 1 : 0;
    }

    private static async Task<(List<ContendingOfficer> Officers, List<JsonNode> Exchanges, List<Caller> Callers)> BeginAsync(
        MeasuredSystem system,
        CancellationToken cancellationToken
    )
    {
        var (officers, all, callers) = (new List<ContendingOfficer>(), new List<JsonNode>(), new List<Caller>());
        foreach (var (desk, province, count) in Desks)
        {
            var logging = await system.SignInAsync("borderGuardLiaison", desk, cancellationToken);
            callers.Add(logging);
            var exchanges = new List<JsonNode>();
            for (var i = 0; i < 2; i++)
            {
                var logged = await logging.PostAsync("/api/hotline/exchanges", ContendedExchange.Incoming(province), cancellationToken);
                // A reply finds it in hand.
                foreach (
                    var (step, body, version) in new[] { ("classification", ContendedExchange.Classification, 1), ("assignment", [], 2) }
                )
                {
                    await logging.CallAsync(
                        HttpMethod.Post,
                        $"/api/hotline/exchanges/{logged["id"]}/{step}",
                        body,
                        version,
                        cancellationToken
                    );
                }

                logged["province"] = province;
                exchanges.Add(logged);
            }

            all.AddRange(exchanges);
            for (var i = 0; i < count; i++)
            {
                var caller = await system.SignInAsync("borderGuardLiaison", desk, cancellationToken);
                callers.Add(caller);
                officers.Add(new(caller, exchanges, officers.Count));
            }
        }

        return (officers, all, callers);
    }

    private static async Task<IReadOnlyList<ContendedCall>> AttachAsync(
        Caller caller,
        JsonNode exchange,
        DateTimeOffset until,
        CancellationToken cancellationToken
    )
    {
        var files = new List<ContendedCall>();
        while (TimeProvider.System.GetUtcNow() < until && files.Count < MostFiles)
        {
            var file = Recording.Of(Largest);
            var start = Stopwatch.GetTimestamp();
            var status = HttpStatusCode.Created;
            try
            {
                await caller.AttachAsync(exchange["id"]!.GetValue<Guid>(), file, cancellationToken);
            }
            catch (HttpRequestException refused)
            {
                status = refused.StatusCode ?? throw new InvalidOperationException("The system is away.", refused);
            }

            files.Add(new("attach 25 MB", status, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
            await Task.Delay(BetweenFiles, cancellationToken);
        }

        return files;
    }

    private static void Say(string what, IReadOnlyList<ContendedCall> calls)
    {
        var statuses = calls
            .GroupBy(call => (int)call.Status)
            .OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Key}: {group.Count()}"));
        Console.WriteLine($"{what, -16} {new Timing(calls.Select(call => call.Milliseconds))}; answered {string.Join(", ", statuses)}");
    }

    private static async Task SayWholeAsync(MeasuredSystem system, IReadOnlyList<JsonNode> exchanges, CancellationToken cancellationToken)
    {
        await using var source = system.Open();
        await using var command = source.CreateCommand(
            """
            select (select count(*) from (select right(reference, 6)::int - row_number() over (order by reference) as gap
                    from hotline.exchanges where reference like 'HL-KH-' || extract(year from now()) || '-%') n where gap <> 0),
                (select count(*) from hotline.replies r where r.exchange_id = any ($1)),
                (select count(*) from hotline.exchanges e where e.in_reply_to = any ($1)),
                (select count(*) from hotline.exchange_links l where l.to_id = any ($1)),
                (select count(*) from hotline.timeline t where t.exchange_id = any ($1) and t.what = 'linked')
            """
        );
        command.Parameters.AddWithValue(exchanges.Select(exchange => exchange["id"]!.GetValue<Guid>()).ToArray());
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        Console.WriteLine(
            $"numbers out of their order: {row.GetInt64(0)}; replies {row.GetInt64(1)} of {row.GetInt64(2)} exchanges that reply; "
                + $"links {row.GetInt64(3)}, noted on timelines {row.GetInt64(4)}"
        );
    }

    private static void SayLoad(string when) =>
        Console.WriteLine($"load of the machine {when}: {string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3])}");
}
