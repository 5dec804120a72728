namespace Cooperation.Launcher.Servers;

/// <summary>A private PostgreSQL server: where it keeps its things and how it is reached.</summary>
public sealed record PostgresSettings
{
    /// <summary>The directory of the instance; data, log and pid file lie below it.</summary>
    public required string Directory { get; init; }

    /// <summary>Port on 127.0.0.1.</summary>
    public required int Port { get; init; }

    /// <summary>Password of the superuser <c>postgres</c>; holds from the first start on.</summary>
    public required string Password { get; init; }

    /// <summary>False only for tests: data may be lost in a crash of the machine, and everything is quicker.</summary>
    public bool Durable { get; init; } = true;

    /// <summary>Told what the user should know, for example that the data lies elsewhere.</summary>
    public Action<string>? Notice { get; init; }
}
