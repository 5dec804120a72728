using System.Diagnostics;
using Cooperation.Platform.Messaging.Bus;

namespace Cooperation.Platform.Messaging;

/// <summary>Traces of messages: one trace leads from the request that changed something to the write in another service.</summary>
public static class MessagingTelemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "Cooperation.Messaging";

    /// <summary>The library under the bus: the name of its log categories, activity source and meter. Named here, so that a change of library stays a change of this project (R2).</summary>
    public const string Library = "MassTransit";

    private static readonly ActivitySource Source = new(Name);

    /// <summary>The span of sending, below the span that committed the message.</summary>
    internal static Activity? StartPublish(Envelope envelope) =>
        Tag(Source.StartActivity($"publish {envelope.Name}", ActivityKind.Producer, Parent(envelope)), envelope);

    /// <summary>The span of applying a batch. It belongs to the trace of its first envelope; the others are linked, and have a short span of their own that points here.</summary>
    internal static Activity? StartApply(string consumer, IReadOnlyList<Envelope> envelopes)
    {
        var links = envelopes.Skip(1).Select(envelope => new ActivityLink(Parent(envelope)));
        var batch = Source.StartActivity($"apply {consumer}", ActivityKind.Consumer, Parent(envelopes[0]), tags: null, links);
        batch?.SetTag("messaging.batch.message_count", envelopes.Count);
        foreach (var envelope in batch is null ? [] : envelopes.Skip(1))
        {
            using var _ = Tag(
                Source.StartActivity(
                    $"apply {consumer}",
                    ActivityKind.Consumer,
                    Parent(envelope),
                    tags: null,
                    [new ActivityLink(batch!.Context)]
                ),
                envelope
            );
        }

        // Starting the others made them current in turn.
        Activity.Current = batch ?? Activity.Current;
        return batch;
    }

    private static ActivityContext Parent(Envelope envelope) =>
        ActivityContext.TryParse(envelope.TraceParent, traceState: null, isRemote: true, out var parent) ? parent : default;

    private static Activity? Tag(Activity? activity, Envelope envelope) =>
        activity
            ?.SetTag("messaging.system", "rabbitmq")
            .SetTag("messaging.destination.name", envelope.Name)
            .SetTag("messaging.message.id", envelope.MessageId);
}
