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
    internal static Activity? StartPublish(Letter letter) =>
        Tag(Source.StartActivity($"publish {letter.Name}", ActivityKind.Producer, Parent(letter)), letter);

    /// <summary>The span of applying a batch. It belongs to the trace of its first letter; the others are linked, and have a short span of their own that points here.</summary>
    internal static Activity? StartApply(string consumer, IReadOnlyList<Letter> letters)
    {
        var links = letters.Skip(1).Select(letter => new ActivityLink(Parent(letter)));
        var batch = Source.StartActivity($"apply {consumer}", ActivityKind.Consumer, Parent(letters[0]), tags: null, links);
        batch?.SetTag("messaging.batch.message_count", letters.Count);
        foreach (var letter in batch is null ? [] : letters.Skip(1))
        {
            using var _ = Tag(
                Source.StartActivity(
                    $"apply {consumer}",
                    ActivityKind.Consumer,
                    Parent(letter),
                    tags: null,
                    [new ActivityLink(batch!.Context)]
                ),
                letter
            );
        }

        // Starting the others made them current in turn.
        Activity.Current = batch ?? Activity.Current;
        return batch;
    }

    private static ActivityContext Parent(Letter letter) =>
        ActivityContext.TryParse(letter.TraceParent, traceState: null, isRemote: true, out var parent) ? parent : default;

    private static Activity? Tag(Activity? activity, Letter letter) =>
        activity
            ?.SetTag("messaging.system", "rabbitmq")
            .SetTag("messaging.destination.name", letter.Name)
            .SetTag("messaging.message.id", letter.MessageId);
}
