namespace Cooperation.Agreements.Domain.Negotiations;

/// <summary>Key of a negotiation track. People and addresses name it by the code of its instrument.</summary>
public readonly record struct NegotiationId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static NegotiationId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
