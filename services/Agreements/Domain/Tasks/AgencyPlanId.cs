namespace Cooperation.Agreements.Domain.Tasks;

/// <summary>Key of an agency's own plan of a year. People and addresses name it by year and agency.</summary>
public readonly record struct AgencyPlanId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static AgencyPlanId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
