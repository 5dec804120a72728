namespace Cooperation.Platform.Domain.Records;

/// <summary>An aggregate that people see and take steps on: at a version, with a history of its own.</summary>
public interface IRecord : IAggregateRoot
{
    /// <summary>Its key, as the audit, a message and the lock of a step name it.</summary>
    Guid Key { get; }

    /// <summary>What was done to it since a version that somebody saw, from the first (R9); empty where it keeps no history.</summary>
    IEnumerable<ChangeSince> Since(long version);
}
