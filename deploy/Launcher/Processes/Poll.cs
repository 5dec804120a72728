using System.Diagnostics;

namespace Cooperation.Launcher.Processes;

/// <summary>Waits for something outside this process, with a deadline.</summary>
public static class Poll
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>True as soon as <paramref name="condition"/> holds, false when <paramref name="limit"/> has passed.</summary>
    public static async Task<bool> UntilAsync(
        Func<CancellationToken, Task<bool>> condition,
        TimeSpan limit,
        CancellationToken cancellationToken
    )
    {
        var started = Stopwatch.GetTimestamp();
        while (!await condition(cancellationToken))
        {
            if (Stopwatch.GetElapsedTime(started) > limit)
            {
                return false;
            }

            await Task.Delay(Pause, cancellationToken);
        }

        return true;
    }

    /// <summary>The same for a condition that needs no waiting of its own.</summary>
    public static Task<bool> UntilAsync(Func<bool> condition, TimeSpan limit, CancellationToken cancellationToken) =>
        UntilAsync(_ => Task.FromResult(condition()), limit, cancellationToken);
}
