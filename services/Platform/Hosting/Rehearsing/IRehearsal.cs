namespace Cooperation.Platform.Hosting.Rehearsing;

/// <summary>Something that the first caller after a start would wait for, done before the process says that it is ready. It leaves nothing behind.</summary>
public interface IRehearsal
{
    /// <summary>Does it once; what it throws is logged and keeps nobody away.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
