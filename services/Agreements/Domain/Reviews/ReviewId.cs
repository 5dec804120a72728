namespace Cooperation.Agreements.Domain.Reviews;

/// <summary>Key of a review. People name it by its instrument, kind and year.</summary>
public readonly record struct ReviewId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static ReviewId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
