using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Instances;

/// <summary>Only one launcher at a time starts or stops an instance. The lock ends with its process, however that ends.</summary>
internal static class StartLock
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    public static async Task<IDisposable> TakeAsync(string directory, Progress progress, CancellationToken cancellationToken)
    {
        var path = Path.Combine(directory, "lock");
        var held = TryTake(path);
        if (held is null)
        {
            progress.Say($"Waiting: another launcher works on {directory}");
            await Poll.UntilAsync(() => (held = TryTake(path)) is not null, Limit, cancellationToken);
        }

        return held ?? throw new LauncherException($"Another launcher works on {directory}.");
    }

    private static FileStream? TryTake(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
