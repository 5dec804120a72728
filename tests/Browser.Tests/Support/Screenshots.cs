using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>Pictures of the pages, kept in artifacts/screenshots for people to look at.</summary>
internal static class Screenshots
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "artifacts", "screenshots"));

    public static Task<byte[]> KeepAsync(this IPage page, string name) =>
        page.ScreenshotAsync(
            new PageScreenshotOptions
            {
                Path = Path.Combine(Folder, name + ".jpg"),
                FullPage = true,
                Type = ScreenshotType.Jpeg, // a long page as PNG takes a second more
                Quality = 80,
            }
        );

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
