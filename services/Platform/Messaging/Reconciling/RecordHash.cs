namespace Cooperation.Platform.Messaging;

/// <summary>A hash over which records there are at which version, in whatever order: the sum of the first 60 bits of one of each. Reckoned by both sides with this expression.</summary>
public static class RecordHash
{
    /// <summary>The hash of a group of rows, as text.</summary>
    /// <param name="id">Column of the key.</param>
    /// <param name="version">Column of the version.</param>
    public static string Of(string id, string version) =>
        $"coalesce(sum(('x' || substr(md5({id}::text || ':' || {version}::text), 1, 15))::bit(60)::bigint), 0)::text";
}
