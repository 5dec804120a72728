using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>
/// Leaves a page and waits until the next one is complete. Neither a key nor a click does: what is read or pressed right after it may still
/// meet the old page, half of the new one, or the new one before its scripts listen.
/// </summary>
internal static class Arriving
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task ArriveAsync(this IPage page, Func<Task> leave)
    {
        await page.WaitForLoadStateAsync(); // else the old page's own completion would be taken for the arrival
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Arrive(object? sender, IPage loaded) => arrived.TrySetResult();
        page.Load += Arrive;
        try
        {
            await leave();
            await arrived.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
        finally
        {
            page.Load -= Arrive;
        }
    }

    /// <summary>Follows a link, or presses a button that sends a form.</summary>
    public static Task ArriveByClickAsync(this IPage page, string selector) => page.ArriveAsync(() => page.ClickAsync(selector));

    /// <summary>The same with what a locator found.</summary>
    public static Task ArriveByClickAsync(this ILocator found) => found.Page.ArriveAsync(() => found.ClickAsync());
}
