using Cooperation.Launcher.Processes;

namespace Cooperation.EndToEnd.Tests;

/// <summary>Waits for what other processes do, with a deadline.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task BeAsync<T>(Func<Task<T>> look, T expected)
    {
        var seen = default(T);
        await Poll.UntilAsync(async _ => Equals(seen = await look(), expected), Patience, TestContext.Current.CancellationToken);
        seen.ShouldBe(expected);
    }
}
