namespace Cooperation.Reviews.Data;

/// <summary>A building of a kind of facts beside the one that is read (<see cref="FactSource"/>): under construction, or replaced and to be cleared away in slices.</summary>
internal sealed class FactGeneration
{
    /// <summary>The service that owns the records.</summary>
    public string Owner { get; private set; } = "";

    /// <summary>What kind of records they are.</summary>
    public string Type { get; private set; } = "";

    /// <summary>The generation: key of the replay that builds or built it.</summary>
    public Guid Generation { get; private set; }

    /// <summary>When it was replaced, or given up; null while it is built.</summary>
    public DateTimeOffset? ReplacedAt { get; private set; }
}
