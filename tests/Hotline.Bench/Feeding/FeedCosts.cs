using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Bench.Finding;
using Cooperation.Tests.Support.Servers;

namespace Cooperation.Hotline.Bench.Feeding;

/// <summary>How long a calendar program waits for a feed of 2,000 meetings: the first after a start, after a change, the same text again, and told that nothing has changed.</summary>
internal static class FeedCosts
{
    private const int Meetings = 2000;
    private const int Starts = 5;
    private const int Rounds = 30;

    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var postgres = new TestPostgres();
        await postgres.InitializeAsync();
        await using var rabbitMq = new TestRabbitMq();
        await rabbitMq.InitializeAsync();
        await using var service = new MeasuredMeetings(postgres, rabbitMq);
        await service.InitializeAsync();
        using var planner = service.Planner();
        var url = await FillAsync(service, planner, cancellationToken);

        Console.WriteLine($"{Meetings} meetings; load {Load()}");
        List<double> first = [];
        for (var start = 0; start < Starts; start++)
        {
            service.Kill();
            await service.StartAsync();
            using var program = service.ClientOf(null);
            first.Add(await TakeAsync(program, url, tag: null, cancellationToken));
        }

        using var reader = service.ClientOf(null);
        List<double> changed = [];
        List<double> again = [];
        List<double> unchanged = [];
        for (var round = 0; round < Rounds; round++)
        {
            await ChangeAsync(service, cancellationToken);
            changed.Add(await TakeAsync(reader, url, tag: null, cancellationToken));
            again.Add(await TakeAsync(reader, url, tag: null, cancellationToken));
            using var seen = await reader.GetAsync(url, cancellationToken);
            unchanged.Add(await TakeAsync(reader, url, seen.Headers.ETag, cancellationToken));
        }

        Console.WriteLine($"first of a process    {new Timing(first)}");
        Console.WriteLine($"after a change        {new Timing(changed)}");
        Console.WriteLine($"the same text again   {new Timing(again)}");
        Console.WriteLine($"told unchanged (304)  {new Timing(unchanged)}");
        Console.WriteLine($"load {Load()}");
        return 0;
    }

    private static async Task<string> FillAsync(MeasuredMeetings service, HttpClient planner, CancellationToken cancellationToken)
    {
        var announced = new JsonObject
        {
            ["framework"] = "COMMIT",
            ["series"] = "taskForce",
            ["from"] = "2027-01-05T09:00",
            ["to"] = "2027-01-06T16:30",
            ["zone"] = "Asia/Bangkok",
            ["host"] = "TH",
            ["place"] = "Bangkok",
        };
        var reference = (await PostAsync("/api/meetings/meetings", announced))["reference"]!.GetValue<string>();
        await using var fill = service.Database.Superuser.CreateCommand(
            $$"""
            insert into meetings.meetings
            select (jsonb_populate_record(model, jsonb_build_object(
                'id', gen_random_uuid(), 'reference', 'MT-COMMIT-2027-' || lpad((500000 + n)::text, 6, '0'), 'place', 'Băng Cốc; phòng ' || n))).*
            from meetings.meetings as model, generate_series(1, {{Meetings - 1}}) as n
            where model.reference = '{{reference}}'
            """
        );
        await fill.ExecuteNonQueryAsync(cancellationToken);
        return (await PostAsync("/api/meetings/feeds", new() { ["scope"] = "ofPerson", ["language"] = "vi" }))["url"]!.GetValue<string>();

        async Task<JsonObject> PostAsync(string address, JsonObject body)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
            request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
            using var answer = await planner.SendAsync(request, cancellationToken);
            answer.EnsureSuccessStatusCode();
            return (await answer.Content.ReadFromJsonAsync<JsonObject>(cancellationToken))!;
        }
    }

    private static async Task ChangeAsync(MeasuredMeetings service, CancellationToken cancellationToken)
    {
        await using var change = service.Database.Superuser.CreateCommand(
            "update meetings.meetings set version = version + 1, changed_at = now() where reference = 'MT-COMMIT-2027-500001'"
        );
        await change.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<double> TakeAsync(
        HttpClient program,
        string url,
        EntityTagHeaderValue? tag,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        var start = Stopwatch.GetTimestamp();
        using var answer = await program.SendAsync(request, cancellationToken);
        await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
