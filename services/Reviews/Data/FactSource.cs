namespace Cooperation.Reviews.Data;

/// <summary>
/// Which generation of a kind of facts is read. A replay builds the next one beside it, under the key of the replay, and puts it in its
/// place in one step (R8). Without a row it is the first one.
/// </summary>
internal sealed class FactSource(string owner, string type)
{
    /// <summary>The service that owns the records.</summary>
    public string Owner { get; private set; } = owner;

    /// <summary>What kind of records they are.</summary>
    public string Type { get; private set; } = type;

    /// <summary>The generation that is read: all zeros for the first, then the key of the replay that built it.</summary>
    public Guid Generation { get; private set; }

    /// <summary>The generation as a value of SQL that is reckoned once a statement, so that an index finds by it.</summary>
    public static string GenerationOf(string owner, string type) =>
        $"coalesce((select generation from reviews.fact_source where owner = {owner} and type = {type}), '{Guid.Empty}'::uuid)";
}
