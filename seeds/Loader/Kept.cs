namespace Cooperation.Loader;

/// <summary>The key and the version of a record, as the last answer told them.</summary>
internal sealed record Kept(Guid Id, long Version);

/// <summary>A case with its persons, as an answer tells them.</summary>
internal sealed record CaseAnswer(Guid Id, long Version, IReadOnlyList<Kept> Persons);
