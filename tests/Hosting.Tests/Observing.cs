using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Cooperation.Hosting.Tests.Probe;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cooperation.Hosting.Tests;

/// <summary>What goes out as telemetry, and what must not (R22).</summary>
public sealed class Observing(ProbeService probe) : IClassFixture<ProbeService>
{
    private readonly ConcurrentDictionary<string, StringBuilder> sent = new(StringComparer.Ordinal);

    [Fact]
    public async Task Traces_metrics_and_logs_are_sent_with_routes_and_without_what_people_entered()
    {
        await using var collector = await CollectAsync();
        var app = Report(collector.Urls.Single());
        await app.StartAsync();
        using var client = probe.ClientOf(ProbeService.Officer);
        client.BaseAddress = new Uri(app.Urls.Single());

        (await client.GetAsync("/api/probe/forms?colour=Nguyen-Van-Query")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.PostJsonAsync("/api/probe/notes", """{"subject":"Nguyen-Van-Body"}""")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await client.GetAsync("/api/probe/failure")).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.StopAsync();
        await app.DisposeAsync();

        var traces = sent["/v1/traces"].ToString();
        traces.ShouldContain("POST /api/probe/notes");
        traces.ShouldContain("http.route");
        traces.ShouldContain("http.response.status_code");
        traces.ShouldContain("insert into", Case.Insensitive, "the database's spans belong to the trace");
        traces.ShouldNotContain("/health/");
        sent["/v1/metrics"].ToString().ShouldContain("http.server.request.duration");
        var logs = sent["/v1/logs"].ToString();
        logs.ShouldContain("InvalidOperationException");
        foreach (var (path, text) in sent)
        {
            text.ToString().ShouldNotContain("Nguyen-Van", Case.Insensitive, path);
            text.ToString().ShouldNotContain("Nguyễn", Case.Insensitive, path);
        }
    }

    [Fact]
    public async Task No_span_of_a_call_holds_a_query_or_an_address_that_is_a_secret_and_the_fetching_of_keys_makes_none()
    {
        await using var collector = await CollectAsync();
        var app = Report(collector.Urls.Single());
        await app.StartAsync();
        using var source = new ActivitySource("Cooperation.Test");
        using (source.StartActivity("somebody's request"))
        {
            using var caller = app.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
            await caller.GetAsync(app.Urls.Single() + "/api/probe/elsewhere?ten=Nguyen-Van-Query&colour=red");
        }

        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        await client.GetAsync("/internal/jwks?x=1");
        await client.GetAsync("/api/Probe/Feeds/Nguyen-Van-Secret.ics");
        using (source.StartActivity("a calendar that is passed on"))
        {
            using var caller = app.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
            await caller.GetAsync(app.Urls.Single() + "/api/probe/feeds/Nguyen-Van-Secret.ics?x=1");
        }
        await app.StopAsync();
        await app.DisposeAsync();

        var traces = sent["/v1/traces"].ToString();
        traces.ShouldContain("somebody's request");
        traces.ShouldContain("url.full");
        traces.ShouldContain("/api/probe/elsewhere");
        traces.ShouldNotContain("elsewhere?");
        traces.ShouldNotContain("colour");
        traces.ShouldNotContain("url.query");
        traces.ShouldNotContain("Nguyen-Van");
        traces.ShouldNotContain("/internal/jwks");
        traces.ShouldContain("/feeds/{secret}");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_request_waits_for_a_collector_that_is_away(bool takesTheCallAndSaysNothing)
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var address = $"http://{silent.LocalEndpoint}";
        if (!takesTheCallAndSaysNothing)
        {
            silent.Stop();
        }

        var app = Report(address);
        await app.StartAsync();
        using var client = probe.ClientOf(ProbeService.Officer);
        client.BaseAddress = new Uri(app.Urls.Single());
        client.Timeout = TimeSpan.FromSeconds(5);

        // More than the exporter keeps before it sends, and more than it has room for.
        for (var call = 0; call < 3000; call++)
        {
            (await client.GetAsync("/api/probe/forms?colour=none")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }

        await app.StopAsync();
        await app.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
    }

    private WebApplication Report(string collector)
    {
        probe.Settings["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector;
        probe.Settings["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        return probe.Build();
    }

    private async Task<WebApplication> CollectAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = builder.Build();
        collector.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            var text = await reader.ReadToEndAsync();
            var all = sent.GetOrAdd(context.Request.Path, _ => new StringBuilder());
            lock (all)
            {
                all.Append(text);
            }
        });
        await collector.StartAsync();
        return collector;
    }
}
