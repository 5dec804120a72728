namespace Cooperation.Agreements.Domain.Tasks;

/// <summary>Key of what one agency has done for a task in a quarter. People and addresses name it by these.</summary>
public readonly record struct TaskProgressId(Guid Value)
{
    /// <summary>A new key, in order of time.</summary>
    public static TaskProgressId New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
