using System.Collections.Concurrent;
using System.Text;
using Cooperation.Launcher.Servers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Cooperation.EndToEnd.Tests;

/// <summary>Takes what the processes export by OTLP over HTTP, as a collector would, and can be asked who reported on a trace.</summary>
public sealed class TraceCollector : IAsyncDisposable
{
    private readonly ConcurrentBag<byte[]> exports = [];
    private readonly ConcurrentBag<byte[]> others = [];
    private readonly WebApplication app;

    private TraceCollector(WebApplication app, string url)
    {
        this.app = app;
        Url = url;
    }

    /// <summary>The setting OTEL_EXPORTER_OTLP_ENDPOINT.</summary>
    public string Url { get; }

    public static async Task<TraceCollector> StartAsync()
    {
        var url = $"http://127.0.0.1:{FreePort.Next()}";
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        var collector = new TraceCollector(builder.Build(), url);
        collector.app.MapPost("/v1/traces", (HttpRequest request) => TakeAsync(request, collector.exports));
        collector.app.MapPost("/v1/{other}", (HttpRequest request) => TakeAsync(request, collector.others));
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>Which of these services have exported a span of the trace.</summary>
    public IReadOnlyList<string> ServicesIn(string traceId, params string[] services)
    {
        var id = Convert.FromHexString(traceId);
        var about = exports.Where(export => export.AsSpan().IndexOf(id) >= 0).ToList();
        return [.. services.Where(service => about.Exists(export => export.AsSpan().IndexOf(ResourceName(service)) >= 0))];
    }

    /// <summary>How many exports were taken, and whether any of them, traces, metrics or logs, holds this text.</summary>
    public (int Exports, bool Found) LookFor(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return (exports.Count, exports.Concat(others).Any(export => export.AsSpan().IndexOf(bytes) >= 0));
    }

    // The attribute service.name of the resource, as protobuf writes it: each part behind its field number and its length.
    private static byte[] ResourceName(string service)
    {
        var length = (byte)service.Length;
        return [.. "service.name"u8, 0x12, (byte)(length + 2), 0x0A, length, .. Encoding.UTF8.GetBytes(service)];
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private static async Task<IResult> TakeAsync(HttpRequest request, ConcurrentBag<byte[]> exports)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        exports.Add(body.ToArray());
        return Results.Bytes([], "application/x-protobuf");
    }
}
