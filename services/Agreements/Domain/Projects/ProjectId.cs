namespace Cooperation.Agreements.Domain.Projects;

/// <summary>Key of a project. People and addresses name it by its reference.</summary>
public readonly record struct ProjectId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static ProjectId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
