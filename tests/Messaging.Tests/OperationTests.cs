using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Cooperation.Messaging.Tests.Support;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Tests.Support.Servers;
using Microsoft.Extensions.Options;

namespace Cooperation.Messaging.Tests;

/// <summary>What an operator sees, and what a wrong configuration says.</summary>
public sealed class OperationTests(TestPostgres postgres, TestRabbitMq rabbitMq)
{
    [Fact]
    public async Task The_meter_shows_what_was_sent_applied_parked_and_is_owed()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq);
        var owner = services.BuildOwner();
        var reader = services.BuildReader();
        using var meters = new Measurements(owner.Get<IMeterFactory>(), reader.Get<IMeterFactory>());
        reader.Get<Poison>().Add(13);
        await owner.StartAsync(TestContext.Current.CancellationToken);
        await reader.StartAsync(TestContext.Current.CancellationToken);

        await owner.WriteAsync(number: 1);
        await owner.WriteAsync(number: 13);

        await Eventually.BeAsync(async () => (await reader.ParkedAsync()).Count, 1, "parked");
        await Eventually.BeAsync(() => services.OwnerDatabase.NumberAsync("select count(*) from messaging.owed"), 0, "sent");
        // The poisoned message may be parked before the other one is applied.
        await Eventually.BeTrueAsync(() => Task.FromResult(meters.Sum("messaging.consumer.lag") > 0), "applied");
        meters.Sum("messaging.published").ShouldBe(2);
        meters.Sum("messaging.parked.total").ShouldBe(1);
        meters.Sum("messaging.wakeups").ShouldBeGreaterThan(0);
        meters.Sum("messaging.publish.duration").ShouldBeGreaterThan(0);

        meters.Names.ShouldBeSubsetOf([
            "messaging.published",
            "messaging.publish.duration",
            "messaging.leases.lost",
            "messaging.wakeups",
            "messaging.parked.total",
            "messaging.inbox.duplicates",
            "messaging.consumer.lag",
            "messaging.owed",
            "messaging.owed.oldest.age",
            "messaging.parked",
            "messaging.log.unpartitioned",
        ]);
    }

    [Fact]
    public async Task Levels_are_measured_in_the_database()
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var owner = services.BuildOwner();
        await owner.WriteManyAsync(3);
        await services.OwnerDatabase.RunAsync("update messaging.owed set occurred_at = now() - interval '1 hour'");

        var levels = await owner.Job<OutboxGauge>().MeasureAsync(TestContext.Current.CancellationToken);

        (levels.Owed, levels.Parked, levels.Unpartitioned).ShouldBe((3, 0, 0));
        levels.OldestAge.ShouldBeInRange(TimeSpan.FromMinutes(60), TimeSpan.FromMinutes(62));
    }

    [Theory]
    [InlineData("Broker:Host")]
    [InlineData("Broker:UserName")]
    [InlineData("Broker:Password")]
    public async Task A_missing_setting_names_itself_at_the_start(string setting)
    {
        await using var services = await TwoServices.CreateAsync(postgres, rabbitMq, declare: false);
        var owner = services.BuildOwner((setting, ""));

        var refused = await Should.ThrowAsync<OptionsValidationException>(() => owner.StartAsync(TestContext.Current.CancellationToken));

        refused.Message.ShouldContain($"{setting} is missing.");
    }

    private sealed class Measurements : IDisposable
    {
        private readonly MeterListener listener = new();
        private readonly ConcurrentDictionary<string, double> sums = new(StringComparer.Ordinal);

        public Measurements(params IReadOnlyList<IMeterFactory> factories)
        {
            listener.InstrumentPublished = (instrument, l) =>
            {
                if (instrument.Meter.Name == MessagingTelemetry.Name && factories.Contains(instrument.Meter.Scope))
                {
                    l.EnableMeasurementEvents(instrument);
                }
            };
            listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => Add(instrument.Name, value));
            listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => Add(instrument.Name, value));
            listener.Start();
        }

        public IEnumerable<string> Names => sums.Keys;

        public double Sum(string name) => sums.GetValueOrDefault(name);

        public void Dispose() => listener.Dispose();

        private void Add(string name, double value) => sums.AddOrUpdate(name, value, (_, sum) => sum + value);
    }
}
