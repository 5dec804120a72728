using System.Linq.Expressions;
using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Platform.Records.Steps;

/// <summary>A record that its address calls by a code or reference, as somebody has seen it who now takes a step on it.</summary>
/// <typeparam name="TRoot">The aggregate.</typeparam>
/// <param name="Open">The records on which this user may take this step: its key is looked up among no others (404).</param>
/// <param name="IsNamed">Which of them is meant, by a name that never changes and that no two bear.</param>
/// <param name="Key">Its key, by which it is held: <c>record.Id.Value</c>.</param>
/// <param name="Version">The version that was seen; null for a step that collides with nothing.</param>
public sealed record NamedRecord<TRoot>(
    Func<IQueryable<TRoot>, IQueryable<TRoot>> Open,
    Expression<Func<TRoot, bool>> IsNamed,
    Expression<Func<TRoot, Guid>> Key,
    IfMatch? Version
)
{
    /// <inheritdoc cref="SeenRecord{TRoot}.IsOpen"/>
    public Func<TRoot, CancellationToken, Task<bool>> IsOpen { get; init; } = (_, _) => Task.FromResult(true);

    internal IQueryable<TRoot> In(IQueryable<TRoot> records) => Open(records).Where(IsNamed);

    internal SeenRecord<TRoot> At(Guid key) => new(key, Version, In) { IsOpen = IsOpen };
}
