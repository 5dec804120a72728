namespace Cooperation.Launcher.Servers;

/// <summary>Finds the servers' own programs, of the newest version the packages installed.</summary>
internal static class Programs
{
    /// <summary>The directory of initdb and postgres, or null.</summary>
    public static string? PostgresDirectory =>
        Newest("/usr/lib/postgresql", "*", "bin/postgres") is { } program ? Path.GetDirectoryName(program) : null;

    /// <summary>The real start script, not the wrapper in /usr/sbin that insists on the package's own user; or null.</summary>
    public static string? RabbitMqServer => Newest("/usr/lib/rabbitmq/lib", "rabbitmq_server-*", "sbin/rabbitmq-server");

    private static string? Newest(string directory, string pattern, string program) =>
        !Directory.Exists(directory)
            ? null
            : Directory
                .EnumerateDirectories(directory, pattern)
                .OrderByDescending(VersionOf)
                .Select(found => Path.Combine(found, program))
                .FirstOrDefault(File.Exists);

    private static Version VersionOf(string directory)
    {
        var text = Path.GetFileName(directory).Split('-')[^1];
        return Version.TryParse(text.Contains('.', StringComparison.Ordinal) ? text : text + ".0", out var version)
            ? version
            : new Version(0, 0);
    }
}
