using System.Diagnostics;
using Cooperation.Platform.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Cooperation.Platform.Hosting.Telemetry;

/// <summary>Traces, metrics and logs by OTLP, on when OTEL_EXPORTER_OTLP_ENDPOINT is set.</summary>
internal static class TelemetryServices
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this WebApplicationBuilder builder, string service)
    {
        QuietenLogs(builder.Logging);
        if (string.IsNullOrEmpty(builder.Configuration[Endpoint]))
        {
            return;
        }

        builder
            .Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(service, "cooperation"))
            .WithTracing(traces =>
                traces
                    .SetSampler(new ParentBasedSampler(new NoLonelyClients(), remoteParentNotSampled: new NoLonelyClients()))
                    .AddAspNetCoreInstrumentation(requests => requests.Filter = IsWorthATrace)
                    .AddHttpClientInstrumentation()
                    .AddNpgsql()
                    .AddSource(MessagingTelemetry.Library, "Cooperation.*")
                    .AddProcessor(new WithoutQueries())
            )
            .WithMetrics(metrics =>
                metrics.AddMeter(
                    "Microsoft.AspNetCore.*",
                    "System.Net.Http",
                    "System.Runtime",
                    "Npgsql",
                    MessagingTelemetry.Library,
                    "Cooperation.*"
                )
            )
            .WithLogging()
            .UseOtlpExporter();
    }

    // What a probe sets off (its database call) is not recorded either, because the parent is not.
    private static bool IsWorthATrace(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
        && !context.Request.Path.StartsWithSegments("/internal/jwks", StringComparison.Ordinal);

    // A log line of these categories names the address with its query, or a statement (R22), and there is one for every request.
    private static void QuietenLogs(ILoggingBuilder logging)
    {
        foreach (
            var category in (string[])
                ["Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Npgsql", "System.Net.Http", "Polly", MessagingTelemetry.Library]
        )
        {
            logging.AddFilter(category, LogLevel.Warning);
        }

        // What the database refuses is answered, and logged where it is a failure, without the text that these would show.
        logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None);
        logging.AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None);
        logging.ClearProviders();
        logging.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z' ";
        });
    }

    /// <summary>What others ask us is recorded, whatever they record themselves. A client span without a parent is somebody's polling (relay, sweeper): thousands of traces that say nothing.</summary>
    private sealed class NoLonelyClients : Sampler
    {
        public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
            new(samplingParameters.Kind == ActivityKind.Client ? SamplingDecision.Drop : SamplingDecision.RecordAndSample);
    }
}
