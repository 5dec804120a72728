namespace Cooperation.Agreements.Domain.Activities;

/// <summary>Key of a priority activity. People and addresses name it by its reference.</summary>
public readonly record struct ActivityId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static ActivityId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
