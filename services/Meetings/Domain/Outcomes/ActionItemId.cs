namespace Cooperation.Meetings.Domain.Outcomes;

/// <summary>Key of an action item. People and addresses name it by its reference.</summary>
public readonly record struct ActionItemId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static ActionItemId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
