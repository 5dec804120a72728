using System.Diagnostics;
using Cooperation.Platform.Messaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Cooperation.Platform.Hosting.Telemetry;

/// <summary>
/// Traces, metrics and logs by OTLP, on when OTEL_EXPORTER_OTLP_ENDPOINT is set. Wired by hand in this one file because the hosting
/// package can't be had (docs/decisions); that package would replace it.
/// </summary>
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

        var resource = ResourceBuilder.CreateDefault().AddService(service, "cooperation");
        builder.Services.AddSingleton(services => Traces(services, resource));
        builder.Services.AddSingleton(services => Metrics(services, resource));
        builder.Logging.AddOpenTelemetry(logs => logs.SetResourceBuilder(resource).AddOtlpExporter());

        // First of the hosted services: started before and stopped after all that it watches.
        builder.Services.Insert(0, ServiceDescriptor.Singleton<IHostedService, TelemetryLife>());
    }

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

    private static TracerProvider Traces(IServiceProvider services, ResourceBuilder resource) =>
        Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(own => own.AddSingleton(services.GetRequiredService<IConfiguration>()))
            .SetResourceBuilder(resource)
            .SetSampler(new ParentBasedSampler(new NoLonelyClients(), remoteParentNotSampled: new NoLonelyClients()))
            .AddSource("Microsoft.AspNetCore", "System.Net.Http", "Npgsql", MessagingTelemetry.Library, "Cooperation.*")
            .AddOtlpExporter()
            .Build();

    private static MeterProvider Metrics(IServiceProvider services, ResourceBuilder resource) =>
        Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(own => own.AddSingleton(services.GetRequiredService<IConfiguration>()))
            .SetResourceBuilder(resource)
            .AddMeter("Microsoft.AspNetCore.*", "System.Net.Http", "System.Runtime", "Npgsql", MessagingTelemetry.Library, "Cooperation.*")
            .AddOtlpExporter()
            .Build();

    /// <summary>What others ask us is recorded, whatever they record themselves. A client span without a parent is somebody's polling (relay, sweeper): thousands of traces that say nothing.</summary>
    private sealed class NoLonelyClients : Sampler
    {
        public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
            new(samplingParameters.Kind == ActivityKind.Client ? SamplingDecision.Drop : SamplingDecision.RecordAndSample);
    }

    /// <summary>Makes the providers when the process starts and sends what they still hold when it ends.</summary>
    private sealed class TelemetryLife(TracerProvider traces, MeterProvider metrics) : IHostedService
    {
        private const int Patience = 5000;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken)
        {
            traces.ForceFlush(Patience);
            metrics.ForceFlush(Patience);
            return Task.CompletedTask;
        }
    }
}
