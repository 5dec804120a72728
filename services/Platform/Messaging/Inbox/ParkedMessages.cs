namespace Cooperation.Platform.Messaging;

/// <summary>
/// What an operator does with parked messages, incoming and outgoing alike. Every decision is kept with who took it and why, and commits
/// together with whatever else waits in the scope's DbContext, so that an audit entry can stand beside it.
/// </summary>
public sealed class ParkedMessages
{
    internal ParkedMessages() { }

    /// <summary>The messages that wait, oldest first, at most so many.</summary>
    public Task<IReadOnlyList<ParkedMessage>> ListAsync(
        int limit,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    /// <summary>Applies an incoming message now, or gives an outgoing one back to the relay. Null where there is none with this key.</summary>
    /// <exception cref="Domain.DomainException">It still fails; it stays parked.</exception>
    public Task<ParkedMessage?> ReplayAsync(
        Guid id,
        string by,
        string reason,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    /// <summary>Gives a message up for ever. Null where there is none with this key.</summary>
    public Task<ParkedMessage?> DiscardAsync(
        Guid id,
        string by,
        string reason,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();
}
