using Cooperation.Launcher.Processes;

namespace Cooperation.Launcher.Servers;

/// <summary>The user a server runs as: the package's own when the launcher is root (PostgreSQL refuses root), else whoever starts it.</summary>
internal sealed class ServerAccount
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly string? name;

    private ServerAccount(string? name) => this.name = name;

    /// <summary>The account for a server whose package made the user <paramref name="packaged"/>.</summary>
    public static ServerAccount For(string packaged) => new(Environment.IsPrivilegedProcess ? packaged : null);

    /// <summary>The command as this account runs it; the process number stays the same.</summary>
    public IReadOnlyList<string> As(params IReadOnlyList<string> command) =>
        name is null ? command : ["setpriv", $"--reuid={name}", $"--regid={name}", "--init-groups", "--", .. command];

    /// <summary>Makes a directory that only this account reads.</summary>
    public async Task CreateDirectoryAsync(string directory, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(directory))
        {
            Directory.CreateDirectory(directory);
            File.SetUnixFileMode(directory, Private | UnixFileMode.UserExecute);
            await OwnAsync(directory, cancellationToken);
        }
    }

    /// <summary>Writes a file that only this account reads.</summary>
    public async Task WriteFileAsync(string path, string text, CancellationToken cancellationToken)
    {
        File.Delete(path);
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            UnixCreateMode = Private,
        };
        await using (var file = new StreamWriter(path, options))
        {
            await file.WriteAsync(text.AsMemory(), cancellationToken);
        }

        await OwnAsync(path, cancellationToken);
    }

    /// <summary>Whether this account gets to the directory and may write there.</summary>
    public async Task<bool> ReachesAsync(string directory, CancellationToken cancellationToken) =>
        name is null || (await Command.RunAsync(As("test", "-w", directory), cancellationToken)).ExitCode == 0;

    private Task OwnAsync(string path, CancellationToken cancellationToken) =>
        name is null ? Task.CompletedTask : Command.RequireAsync("chown", ["chown", $"{name}:", path], cancellationToken);
}
