namespace Cooperation.Reviews.Data;

/// <summary>
/// Which generation of a service's facts is read. A replay builds the next one beside it, under the key of the replay, and puts it in its
/// place in one step (R8).
/// </summary>
internal sealed class FactSource(string owner)
{
    public const string Hotline = "hotline";

    /// <summary>The service that owns the facts.</summary>
    public string Owner { get; private set; } = owner;

    /// <summary>The generation that is read: all zeros for the first, then the key of the replay that built it.</summary>
    public Guid Generation { get; private set; }
}
