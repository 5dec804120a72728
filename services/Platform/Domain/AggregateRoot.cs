namespace Cooperation.Platform.Domain;

/// <summary>A record with a life of its own that is loaded, changed and saved as a whole.</summary>
/// <typeparam name="TId">The type of its key.</typeparam>
public abstract class AggregateRoot<TId>(TId id) : IAggregateRoot
    where TId : struct
{
    private readonly List<object> requests = [];

    /// <summary>The key, unique for ever. People see references, never keys.</summary>
    public TId Id { get; private set; } = id;

    /// <inheritdoc/>
    public long Version { get; private set; }

    /// <inheritdoc/>
    public bool IsChanged { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<object> TakeMessages()
    {
        Version++;
        IsChanged = false;
        object[] messages = StateMessage() is { } state ? [state, .. requests] : [.. requests];
        requests.Clear();
        return messages;
    }

    /// <summary>To be called by every method that changes the root or anything below it: a change that forgets it is refused when saved.</summary>
    protected void Changed() => IsChanged = true;

    /// <summary>Queues a request to another service (R7), sent with the next save.</summary>
    protected void Ask(object request) => requests.Add(request);

    /// <summary>The message that carries the whole public state at the present <see cref="Version"/> (R6), or null where other services need not know of this aggregate.</summary>
    protected abstract object? StateMessage();
}
