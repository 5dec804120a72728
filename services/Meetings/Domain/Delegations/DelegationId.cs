namespace Cooperation.Meetings.Domain.Delegations;

/// <summary>Key of a delegation. People and addresses name it by its meeting.</summary>
public readonly record struct DelegationId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static DelegationId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
