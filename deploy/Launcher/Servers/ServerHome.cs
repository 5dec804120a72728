using System.Security.Cryptography;

namespace Cooperation.Launcher.Servers;

/// <summary>Where a server keeps its data: below the data directory, or under /var/lib where its own user can't reach that (a clone below /root).</summary>
internal static class ServerHome
{
    /// <summary>Where data lies that a server can't reach elsewhere.</summary>
    public const string Elsewhere = "/var/lib/cooperation";

    /// <summary>The directory for <paramref name="server"/>, made and owned; <paramref name="notice"/> is told when it lies elsewhere.</summary>
    public static async Task<string> PrepareAsync(
        string dataDirectory,
        string server,
        ServerAccount account,
        Action<string>? notice,
        CancellationToken cancellationToken
    )
    {
        var home = Path.Combine(dataDirectory, server);
        if (new DirectoryInfo(home).LinkTarget is { } linked)
        {
            return linked;
        }

        await account.CreateDirectoryAsync(home, cancellationToken);
        if (await account.ReachesAsync(home, cancellationToken))
        {
            return home;
        }

        // A link and a name of its own: a data directory that is removed and made anew never finds the data of its predecessor.
        var moved = Path.Combine(Elsewhere, RandomNumberGenerator.GetHexString(12, lowercase: true), server);
        await account.CreateDirectoryAsync(moved, cancellationToken);
        Directory.Delete(home);
        Directory.CreateSymbolicLink(home, moved);
        notice?.Invoke($"The user of {server} can't reach {dataDirectory}: its data lies in {moved}.");
        return moved;
    }

    /// <summary>Deletes the data of a server that lie elsewhere; a link that somebody made to another place keeps what it leads to.</summary>
    public static void Delete(string moved)
    {
        var own = Directory.GetParent(moved);
        if (own is { Exists: true } && string.Equals(own.Parent?.FullName, Elsewhere, StringComparison.Ordinal))
        {
            Directory.Delete(moved, recursive: true);
            if (!own.EnumerateFileSystemInfos().Any())
            {
                own.Delete();
            }
        }
    }
}
