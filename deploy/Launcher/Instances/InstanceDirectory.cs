using System.Globalization;
using Cooperation.Launcher.Processes;
using Cooperation.Launcher.Servers;

namespace Cooperation.Launcher.Instances;

/// <summary>The data directory of an instance: what lies where, and what is remembered between starts.</summary>
internal sealed class InstanceDirectory
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // Root starts the servers as their own users, which have to get through to their directories.
    private const UnixFileMode PassThrough = OwnerOnly | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
    private readonly Remembered secrets;
    private readonly Remembered ports;

    public InstanceDirectory(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Create(Path, Environment.IsPrivilegedProcess ? PassThrough : OwnerOnly);
        foreach (var part in (string[])["logs", "pids", "keys"])
        {
            Create(System.IO.Path.Combine(Path, part), OwnerOnly);
        }

        secrets = new Remembered(System.IO.Path.Combine(Path, "secrets.json"));
        ports = new Remembered(System.IO.Path.Combine(Path, "ports.json"));
        State = new Remembered(System.IO.Path.Combine(Path, "state.json"));
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>What has been done in this instance and must not be done again.</summary>
    public Remembered State { get; }

    public string Log(string name) => System.IO.Path.Combine(Path, "logs", name + ".log");

    public PidFile PidFile(string name) => new(System.IO.Path.Combine(Path, "pids", name));

    /// <summary>The password of a machine's or a demo account; made the first time.</summary>
    public string Secret(string name, Func<string>? make = null) => secrets.GetOrAdd(name, make ?? Password.Next);

    /// <summary>A password that was made before, if it was.</summary>
    public string? KnownSecret(string name) => secrets[name];

    /// <summary>The port of a listener; the same at every start.</summary>
    public int Port(string name) =>
        int.Parse(ports.GetOrAdd(name, () => FreePort.Next().ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

    /// <summary>The port of a listener, if one was chosen before.</summary>
    public int? RememberedPort(string name) => ports[name] is { } port ? int.Parse(port, CultureInfo.InvariantCulture) : null;

    /// <summary>Sets the port of a listener.</summary>
    public void SetPort(string name, int port) => ports[name] = port.ToString(CultureInfo.InvariantCulture);

    /// <summary>Chooses another port if somebody else took the remembered one meanwhile.</summary>
    public void RenewPortIfTaken(string name)
    {
        if (!FreePort.IsFree(Port(name)))
        {
            SetPort(name, FreePort.Next());
        }
    }

    /// <summary>The key file of a service; the first key is made the first time, and never replaced here.</summary>
    public string KeyFile(string service)
    {
        var path = System.IO.Path.Combine(Path, "keys", service + ".keys");
        KeyFiles.Ensure(path, service);
        return path;
    }

    private static void Create(string directory, UnixFileMode mode)
    {
        Directory.CreateDirectory(directory);
        File.SetUnixFileMode(directory, mode);
    }
}
