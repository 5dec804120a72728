using Cooperation.Tests.Support.Running;

[assembly: AssemblyFixture(typeof(Cooperation.EndToEnd.Tests.ObservedSystem))]

// One system for all: a test that counts what it logged may not meet another that logs with the same partner.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Cooperation.EndToEnd.Tests;

/// <summary>The whole system, reporting its traces to a collector of the test.</summary>
public sealed class ObservedSystem : RunningSystem, IAsyncLifetime
{
    public TraceCollector Collector { get; private set; } = null!;

    protected override IReadOnlyDictionary<string, string> MoreSettings =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = Collector.Url,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",

            // Some tests walk everything that can be asked.
            ["RateLimits:PerSecond"] = "2000",
            ["RateLimits:Burst"] = "20000",
        };

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        Collector = await TraceCollector.StartAsync();
        await InitializeAsync();
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        await Collector.DisposeAsync();
    }
}
