namespace Cooperation.Platform.Domain;

/// <summary>What the outbox needs to know of an aggregate: whether it changed, its version, and what to announce.</summary>
public interface IAggregateRoot
{
    /// <summary>Rises by one on every saved change of the root or of anything below it; the ETag, the concurrency token and the version of the message (R6). 0 until first saved.</summary>
    long Version { get; }

    /// <summary>True when something has changed since the last save.</summary>
    bool IsChanged { get; }

    /// <summary>Raises the version by one, forgets that there was a change, and hands over what has to be sent with it: the state-carrying message first, then requests.</summary>
    IReadOnlyList<object> TakeMessages();
}
