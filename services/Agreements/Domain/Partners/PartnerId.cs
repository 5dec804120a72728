namespace Cooperation.Agreements.Domain.Partners;

/// <summary>Key of a partner. People and addresses name it by its code.</summary>
public readonly record struct PartnerId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static PartnerId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
