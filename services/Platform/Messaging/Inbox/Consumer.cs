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

    /// <summary>Applies letters that are no repeats, within the scope and its transaction.</summary>
    public abstract Task ReactAsync(
        IServiceProvider scope,
        IEnumerable<Letter> letters,
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
        IEnumerable<Letter> letters,
        Guid? replayId,
        CancellationToken cancellationToken
    )
    {
        // By subject first: two processes that apply batches at once then lock rows in the same order.
        var batch = letters
            .OrderBy(letter => letter.SubjectId, StringComparer.Ordinal)
            .ThenBy(letter => letter.Epoch)
            .ThenBy(letter => letter.Version)
            .Select(letter => Open(letter, replayId))
            .ToList();
        return scope.GetRequiredService<TReaction>().ApplyAsync(batch, cancellationToken);
    }

    public override IReplayTarget ReplayTarget(IServiceProvider scope) => (IReplayTarget)scope.GetRequiredService<TReaction>();

    private static Received<TMessage> Open(Letter letter, Guid? replayId) =>
        new(
            letter.MessageId,
            letter.SubjectId,
            letter.Version,
            letter.Epoch,
            letter.OccurredAt,
            replayId,
            MessageJson.Read<TMessage>(letter.Body)
        );
}
