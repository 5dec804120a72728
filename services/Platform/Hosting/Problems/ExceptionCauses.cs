namespace Cooperation.Platform.Hosting.Problems;

/// <summary>What lies behind an exception. The driver and the mapper each wrap what the database said, so that it stands one, two or three deep.</summary>
internal static class ExceptionCauses
{
    /// <summary>The exception itself and all that caused it, from the outermost.</summary>
    public static IEnumerable<Exception> Causes(this Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause;
        }
    }
}
