using System.Security.Cryptography;
using System.Text;

namespace Cooperation.Launcher.Servers;

/// <summary>Where a server keeps its data: below the data directory, or under /var/lib where its own user can't reach that (a clone below /root).</summary>
internal static class ServerHome
{
    private const string Elsewhere = "/var/lib/cooperation";

    /// <summary>The directory for <paramref name="server"/>, made and owned; <paramref name="notice"/> is told when it lies elsewhere.</summary>
    public static async Task<string> PrepareAsync(
        string dataDirectory,
        string server,
        ServerAccount account,
        Action<string>? notice,
        CancellationToken cancellationToken
    )
    {
        var moved = ElsewhereFor(dataDirectory, server);
        if (Directory.Exists(moved))
        {
            return moved;
        }

        var home = Path.Combine(dataDirectory, server);
        await account.CreateDirectoryAsync(home, cancellationToken);
        if (await account.ReachesAsync(home, cancellationToken))
        {
            return home;
        }

        Directory.Delete(home);
        await account.CreateDirectoryAsync(moved, cancellationToken);
        notice?.Invoke($"The user of {server} can't reach {dataDirectory}: its data lies in {moved}.");
        return moved;
    }

    /// <summary>Where it would lie under /var/lib.</summary>
    public static string ElsewhereFor(string dataDirectory, string server)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(dataDirectory)));
        return Path.Combine(Elsewhere, Convert.ToHexStringLower(hash.AsSpan(0, 6)), server);
    }
}
