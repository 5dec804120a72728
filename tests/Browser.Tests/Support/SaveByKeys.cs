using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>Saves the form at hand from the keyboard. The page has to be complete: before that the key means nothing, and a test that presses it then fails for the machine's speed.</summary>
internal static class SaveByKeys
{
    public static Task SaveByKeysAsync(this IPage page) => page.ArriveAsync(() => page.Keyboard.PressAsync("Control+Enter"));
}
