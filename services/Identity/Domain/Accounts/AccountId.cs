namespace Cooperation.Identity.Domain.Accounts;

/// <summary>Key of an account.</summary>
public readonly record struct AccountId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
