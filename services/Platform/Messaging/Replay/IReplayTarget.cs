namespace Cooperation.Platform.Messaging.Replay;

/// <summary>
/// Implemented by a reaction whose facts can be built anew beside the running ones (R8). While a replay runs, the reaction gets its
/// messages with <c>ReplayId</c> set, and every live message twice: with null for the running tables and with the id for the shadow
/// tables. So both are complete at the moment of the swap, and readers notice nothing before it.
/// </summary>
/// <remarks>Each method runs in the transaction of the scope's DbContext, under a lock that keeps the reaction out until it commits.</remarks>
public interface IReplayTarget
{
    /// <summary>Makes empty shadow tables, or rows of a new generation. An earlier replay that did not end is to be cleared away.</summary>
    Task BeginAsync(Guid replayId, CancellationToken cancellationToken);

    /// <summary>Puts what was built in the place of the running tables: every message of the replay has been applied.</summary>
    /// <param name="replayId">Key of the replay.</param>
    /// <param name="count">How many messages the owner sent.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task EndAsync(Guid replayId, long count, CancellationToken cancellationToken);
}
