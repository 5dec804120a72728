namespace Cooperation.Platform.Hosting.Problems;

/// <summary>The record has moved on since the caller saw it: 412, naming the present version (R9).</summary>
public sealed class VersionMismatchException(long current) : Exception("The record has another version.")
{
    /// <summary>The version that the record has now.</summary>
    public long Current { get; } = current;
}
