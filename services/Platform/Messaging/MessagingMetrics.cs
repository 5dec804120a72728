using System.Diagnostics.Metrics;
using Cooperation.Platform.Messaging.Outbox;

namespace Cooperation.Platform.Messaging;

/// <summary>The meter <c>Cooperation.Messaging</c>. The one to alert on is the age of the oldest message owed.</summary>
internal sealed class MessagingMetrics
{
    private readonly Counter<long> published;
    private readonly Histogram<double> publishTime;
    private readonly Counter<long> leasesLost;
    private readonly Counter<long> wakeUps;
    private readonly Counter<long> parked;
    private readonly Counter<long> duplicates;
    private readonly Histogram<double> lag;

    public MessagingMetrics(IMeterFactory factory)
    {
        var meter = factory.Create(MessagingTelemetry.Name);
        published = meter.CreateCounter<long>("messaging.published", description: "Messages the broker confirmed, by name");
        publishTime = meter.CreateHistogram<double>("messaging.publish.duration", "s", "From sending to the broker's confirm");
        leasesLost = meter.CreateCounter<long>("messaging.leases.lost", description: "Messages sent after their lease had run out");
        wakeUps = meter.CreateCounter<long>("messaging.wakeups", description: "What woke the relay, by source");
        parked = meter.CreateCounter<long>("messaging.parked.total", description: "Messages parked, by consumer and error");
        duplicates = meter.CreateCounter<long>(
            "messaging.inbox.duplicates",
            description: "Deliveries the inbox dropped as repeats, by consumer"
        );
        lag = meter.CreateHistogram<double>("messaging.consumer.lag", "s", "From the sender's commit to the receiver's, by consumer");
        meter.CreateObservableGauge("messaging.owed", () => Levels.Owed, description: "Messages owed to the bus");
        meter.CreateObservableGauge(
            "messaging.owed.oldest.age",
            () => Levels.OldestAge.TotalSeconds,
            "s",
            "Age of the oldest message owed and not parked"
        );
        meter.CreateObservableGauge(
            "messaging.parked",
            () => Levels.Parked,
            description: "Messages that wait for an operator, incoming and outgoing"
        );
        meter.CreateObservableGauge(
            "messaging.log.unpartitioned",
            () => Levels.Unpartitioned,
            description: "Log rows no monthly partition was there for: migrate"
        );
    }

    /// <summary>As last measured in the database.</summary>
    public OutboxLevels Levels { get; set; } = new(0, TimeSpan.Zero, 0, 0);

    public void Published(string name, TimeSpan duration)
    {
        published.Add(1, new KeyValuePair<string, object?>("name", name));
        publishTime.Record(duration.TotalSeconds);
    }

    public void LeasesLost(int count) => leasesLost.Add(count);

    public void WokenBy(WakeUp source) => wakeUps.Add(1, new KeyValuePair<string, object?>("source", source.ToString().ToLowerInvariant()));

    public void Parked(string consumer, string error) =>
        parked.Add(1, new("consumer", consumer), new KeyValuePair<string, object?>("error", error));

    public void Duplicates(string consumer, int count) => duplicates.Add(count, new KeyValuePair<string, object?>("consumer", consumer));

    public void Lag(string consumer, TimeSpan lagged) =>
        lag.Record(lagged.TotalSeconds, new KeyValuePair<string, object?>("consumer", consumer));
}
