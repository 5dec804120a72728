using Cooperation.Platform.Messaging.Bus;
using Cooperation.Platform.Messaging.Replay;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cooperation.Platform.Messaging.Inbox;

/// <summary>One message that this service reads, and the reaction to it.</summary>
/// <param name="Name">Its name in the inbox, and its queue.</param>
/// <param name="Owner">The service that sends the message.</param>
/// <param name="Message">Name of the message, and its exchange.</param>
/// <param name="CanReplay">Whether the reaction can be rebuilt (R8).</param>
internal abstract record Consumer(string Name, string Owner, string Message, bool CanReplay)
{
    /// <summary>The queues it reads.</summary>
    public IReadOnlyList<string> Queues => CanReplay ? [Name, MessageNames.ReplayQueue(Name)] : [Name];

    public abstract void Register(IServiceCollection services);

    /// <summary>Applies envelopes that are no repeats, within the scope and its transaction.</summary>
    public abstract Task ReactAsync(
        IServiceProvider scope,
        IEnumerable<Envelope> envelopes,
        Guid? replayId,
        CancellationToken cancellationToken
    );

    /// <summary>What builds the shadow tables of a replay.</summary>
    public abstract IReplayTarget ReplayTarget(IServiceProvider scope);
}

/// <inheritdoc/>
internal sealed record Consumer<TMessage, TReaction>(string Name, string Owner, string Message)
    : Consumer(Name, Owner, Message, typeof(IReplayTarget).IsAssignableFrom(typeof(TReaction)))
    where TMessage : class
    where TReaction : class, IReaction<TMessage>
{
    public override void Register(IServiceCollection services) => services.TryAddScoped<TReaction>();

    public override Task ReactAsync(
        IServiceProvider scope,
        IEnumerable<Envelope> envelopes,
        Guid? replayId,
        CancellationToken cancellationToken
    )
    {
        // By subject first: two processes that apply batches at once then lock rows in the same order.
        var batch = envelopes
            .OrderBy(envelope => envelope.SubjectId, StringComparer.Ordinal)
            .ThenBy(envelope => envelope.Epoch)
            .ThenBy(envelope => envelope.Version)
            .Select(envelope => Open(envelope, replayId))
            .ToList();
        return scope.GetRequiredService<TReaction>().ApplyAsync(batch, cancellationToken);
    }

    public override IReplayTarget ReplayTarget(IServiceProvider scope) => (IReplayTarget)scope.GetRequiredService<TReaction>();

    private static Received<TMessage> Open(Envelope envelope, Guid? replayId) =>
        new(
            envelope.MessageId,
            envelope.SubjectId,
            envelope.Version,
            envelope.Epoch,
            envelope.OccurredAt,
            replayId,
            MessageJson.Read<TMessage>(envelope.Body)
        )
        {
            Position = envelope.Position,
        };
}
