namespace Cooperation.Platform.Hosting.Papers.Pdf;

/// <summary>A folder for one conversion, closed to others, in memory where the system has a place for that, so that no disk ever holds what a paper says (R22).</summary>
internal sealed class PaperFolder : IAsyncDisposable
{
    /// <summary>How the folders begin.</summary>
    public const string Prefix = "cooperation-paper-";

    private const string InMemory = "/dev/shm";
    private const int Attempts = 40;

    // Longer than any conversion may take: what is older was left by a process that was killed.
    private static readonly TimeSpan Abandoned = TimeSpan.FromMinutes(20);

    private PaperFolder(string path) => Path = path;

    /// <summary>Where the folders lie.</summary>
    public static string Place { get; } = Directory.Exists(InMemory) ? InMemory : System.IO.Path.GetTempPath();

    /// <summary>Where it is.</summary>
    public string Path { get; }

    public static PaperFolder Open()
    {
        RemoveAbandoned();
        var path = System.IO.Path.Combine(Place, Prefix + System.IO.Path.GetRandomFileName());
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return new(path);
    }

    public async ValueTask DisposeAsync()
    {
        // Children of a killed converter may write for a moment yet.
        for (var attempt = 1; Directory.Exists(Path); attempt++)
        {
            try
            {
                Directory.Delete(Path, recursive: true);
            }
            catch (IOException) when (attempt < Attempts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
        }
    }

    private static void RemoveAbandoned()
    {
        var before = TimeProvider.System.GetUtcNow().UtcDateTime - Abandoned;
        foreach (var left in Directory.EnumerateDirectories(Place, Prefix + "*"))
        {
            try
            {
                if (Directory.GetCreationTimeUtc(left) < before)
                {
                    Directory.Delete(left, recursive: true);
                }
            }
            catch (Exception other) when (other is IOException or UnauthorizedAccessException)
            {
                continue; // another process's, or just being removed by one
            }
        }
    }
}
