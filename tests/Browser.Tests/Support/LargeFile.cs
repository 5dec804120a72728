using Microsoft.Playwright;

namespace Cooperation.Browser.Tests.Support;

/// <summary>A file of many megabytes on the disk, from which the browser takes it itself: handed over in words it takes a minute.</summary>
internal sealed class LargeFile : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cooperation-large-").FullName;
    private readonly string path;

    public LargeFile(string name, byte[] content)
    {
        path = Path.Combine(folder, name);
        File.WriteAllBytes(path, content);
    }

    public Task ChooseAsync(IPage page, string selector) => page.SetInputFilesAsync(selector, path);

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
