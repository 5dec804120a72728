namespace Cooperation.Platform.Messaging.Replay;

/// <summary>
/// Implemented by a reaction whose facts can be built anew beside the running ones (R8). While a replay runs, the reaction gets its
/// messages with <c>ReplayId</c> set, and every live message twice: with null for the running tables and with the id for the shadow
/// tables. So both are complete at the moment of the swap, and readers notice nothing before it.
/// </summary>
/// <remarks>Beginning and end run in the transaction of the scope's DbContext, under a lock that keeps the reaction out until it commits.</remarks>
public interface IReplayTarget
{
    /// <summary>Makes empty shadow tables, or begins a new generation. What an earlier replay left that did not end is to be cleared away, then or by <see cref="ClearAsync"/>.</summary>
    Task BeginAsync(Guid replayId, CancellationToken cancellationToken);

    /// <summary>Puts what was built in the place of the running tables: every message of the replay has been applied. Short: live messages wait meanwhile.</summary>
    /// <param name="replayId">Key of the replay.</param>
    /// <param name="count">How many messages the owner sent.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task EndAsync(Guid replayId, long count, CancellationToken cancellationToken);

    /// <summary>
    /// Clears away a slice of what nobody reads any more, in a transaction of its own and without the lock: live messages go on. Called again until it says
    /// that nothing is left, in every replica.
    /// </summary>
    /// <returns>Whether there was something, so that there may be more.</returns>
    Task<bool> ClearAsync(CancellationToken cancellationToken) => Task.FromResult(false);
}
