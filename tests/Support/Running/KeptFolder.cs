using System.Security.Cryptography;
using System.Text;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Processes;

namespace Cooperation.Tests.Support.Running;

/// <summary>
/// A folder that takes long to make and is kept for whoever asks later with the same key. One asker makes it, the others wait; made for
/// another key, or left half made, it is removed and never taken.
/// </summary>
public sealed class KeptFolder(string root)
{
    private const string Unfinished = ".new";

    /// <summary>Copies it to <paramref name="target"/>, which may hold other things; where it is not there yet, <paramref name="make"/> fills it first.</summary>
    public async Task CopyAsync(string key, string target, Func<string, Task> make, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(root);
        var kept = Path.Combine(root, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16]);

        // Held over the copying too: meanwhile nobody removes it.
        using var held = await StartLock.TakeAsync(root, new Progress(TextWriter.Null), cancellationToken);
        if (!Directory.Exists(kept))
        {
            foreach (var old in Directory.EnumerateDirectories(root))
            {
                Directory.Delete(old, recursive: true);
            }

            Directory.CreateDirectory(kept + Unfinished);
            await make(kept + Unfinished);
            Directory.Move(kept + Unfinished, kept);
        }

        await CopyAsync(kept + "/.", target, cancellationToken);
    }

    /// <summary>Copies a file or a folder with its owners and rights, as fast as the file system can.</summary>
    public static Task CopyAsync(string source, string target, CancellationToken cancellationToken) =>
        Command.RequireAsync("cp", ["cp", "--archive", "--reflink=auto", source, target], cancellationToken);
}
