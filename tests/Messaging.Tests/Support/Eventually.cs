using System.Diagnostics;

namespace Cooperation.Messaging.Tests.Support;

/// <summary>Waits for something by asking again and again, with a deadline.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task BeAsync<T>(Func<Task<T>> ask, T expected, string what, int minutes = 2)
    {
        T actual;
        var started = Stopwatch.GetTimestamp();
        do
        {
            actual = await ask();
            if (Equals(actual, expected))
            {
                return;
            }

            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        } while (Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(minutes));

        actual.ShouldBe(expected, what);
    }

    public static Task BeTrueAsync(Func<Task<bool>> ask, string what) => BeAsync(ask, true, what);
}
