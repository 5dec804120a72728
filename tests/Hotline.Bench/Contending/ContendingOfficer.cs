using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Cooperation.Hotline.Bench.Finding;

namespace Cooperation.Hotline.Bench.Contending;

/// <summary>One officer among several who work on the same few exchanges of a desk: logs with a link, replies, classifies, reads, as fast as he is answered.</summary>
internal sealed class ContendingOfficer(Caller caller, IReadOnlyList<JsonNode> exchanges, int seed)
{
    private const string Exchanges = "/api/hotline/exchanges";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Random chance = new(seed);
    private readonly List<ContendedCall> calls = [];

    /// <summary>Works until the time is over and gives every call he made.</summary>
    public async Task<IReadOnlyList<ContendedCall>> WorkAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        while (TimeProvider.System.GetUtcNow() < until)
        {
            var exchange = exchanges[chance.Next(exchanges.Count)];
            await (
                chance.Next(4) switch
                {
                    0 => LogWithLinkAsync(exchange, cancellationToken),
                    1 => ReplyAsync(exchange, cancellationToken),
                    2 => ClassifyAsync(exchange, cancellationToken),
                    _ => CallAsync("read", HttpMethod.Get, $"{Exchanges}/{exchange["id"]}", null, null, cancellationToken),
                }
            );
            await Task.Delay(Pause, cancellationToken);
        }

        return calls;
    }

    private Task<JsonNode?> LogWithLinkAsync(JsonNode exchange, CancellationToken cancellationToken)
    {
        var others = exchanges.Where(other => other != exchange).Append(exchange).Take(chance.Next(1, 3));
        var links = others.Select(other =>
            (JsonNode)new JsonObject { ["exchange"] = other["id"]!.GetValue<string>(), ["kind"] = "sameMatter" }
        );
        var body = ContendedExchange.Incoming(exchange["province"]!.GetValue<string>());
        body["links"] = new JsonArray([.. links]);
        return CallAsync("log with a link", HttpMethod.Post, Exchanges, body, null, cancellationToken);
    }

    private Task<JsonNode?> ReplyAsync(JsonNode exchange, CancellationToken cancellationToken)
    {
        var body = ContendedExchange.Outgoing(exchange["province"]!.GetValue<string>());
        body["inReplyTo"] = exchange["id"]!.GetValue<string>();
        body["replyKind"] = "partial";
        return CallAsync("reply", HttpMethod.Post, Exchanges, body, null, cancellationToken);
    }

    // Whoever is told that somebody else was faster reads again and goes on.
    private async Task ClassifyAsync(JsonNode exchange, CancellationToken cancellationToken)
    {
        var address = $"{Exchanges}/{exchange["id"]}";
        var read = await CallAsync("read", HttpMethod.Get, address, null, null, cancellationToken);
        await CallAsync(
            "classify",
            HttpMethod.Post,
            $"{address}/classification",
            ContendedExchange.Classification,
            read?["version"]?.GetValue<long>(),
            cancellationToken
        );
    }

    private async Task<JsonNode?> CallAsync(
        string what,
        HttpMethod method,
        string path,
        JsonNode? body,
        long? version,
        CancellationToken cancellationToken
    )
    {
        var start = Stopwatch.GetTimestamp();
        var (status, answer) = await caller.CallAsync(method, path, body, version, cancellationToken);
        calls.Add(new(what, status, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
        return status is HttpStatusCode.OK or HttpStatusCode.Created ? answer : null;
    }
}

/// <summary>One call: what it was, how it was answered, how long that took.</summary>
internal sealed record ContendedCall(string What, HttpStatusCode Status, double Milliseconds);
