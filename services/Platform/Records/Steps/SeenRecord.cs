using Cooperation.Platform.Hosting.Requests;

namespace Cooperation.Platform.Records.Steps;

/// <summary>A record as somebody has seen it who now takes a step on it.</summary>
/// <typeparam name="TRoot">The aggregate.</typeparam>
/// <param name="Key">Its key, by which it is held.</param>
/// <param name="Version">The version that was seen; null for a step that collides with nothing, like writing one more line test down.</param>
/// <param name="Open">Finds it among the records on which this user may take this step: nothing where it is not there or not his, which look the same to him (404).</param>
public sealed record SeenRecord<TRoot>(Guid Key, IfMatch? Version, Func<IQueryable<TRoot>, IQueryable<TRoot>> Open)
{
    /// <summary>Whether the record, once found and standing still, is the user's for this step after all: what no query says. Asked before the version is looked at.</summary>
    public Func<TRoot, CancellationToken, Task<bool>> IsOpen { get; init; } = (_, _) => Task.FromResult(true);
}

/// <summary>Many records as somebody has seen them who now takes the same step on each.</summary>
/// <typeparam name="TRoot">The aggregate.</typeparam>
/// <param name="Versions">Their keys, each once, and the versions that were seen.</param>
/// <param name="Open">Finds those of these keys among the records on which this user may take this step.</param>
public sealed record SeenRecords<TRoot>(
    IReadOnlyList<(Guid Key, IfMatch Version)> Versions,
    Func<IQueryable<TRoot>, Guid[], IQueryable<TRoot>> Open
);
