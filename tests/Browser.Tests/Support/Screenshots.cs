using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>Pictures of the pages for people to look at, in artifacts/screenshots: where <c>PICTURES=1</c> asks for them, since each takes a second.</summary>
internal static class Screenshots
{
    private static readonly bool Wanted = Environment.GetEnvironmentVariable("PICTURES") is { Length: > 0 };
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "artifacts", "screenshots"));

    public static Task KeepAsync(this IPage page, string name) =>
        Wanted
            ? page.ScreenshotAsync(
                new PageScreenshotOptions
                {
                    Path = Path.Combine(Folder, name + ".jpg"),
                    FullPage = true,
                    Type = ScreenshotType.Jpeg, // a long page as PNG takes a second more
                    Quality = 80,
                }
            )
            : Task.CompletedTask;

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
