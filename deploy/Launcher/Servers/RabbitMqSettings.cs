namespace Cooperation.Launcher.Servers;

/// <summary>A private RabbitMQ server: where it keeps its things and how it is reached.</summary>
public sealed record RabbitMqSettings
{
    /// <summary>The directory of the instance; data, log and pid files lie below it.</summary>
    public required string Directory { get; init; }

    /// <summary>Port for AMQP on 127.0.0.1.</summary>
    public required int Port { get; init; }

    /// <summary>Port of the management API on 127.0.0.1.</summary>
    public required int ManagementPort { get; init; }

    /// <summary>Port between Erlang nodes; nobody else uses it.</summary>
    public required int DistributionPort { get; init; }

    /// <summary>Port of the instance's own Erlang port mapper.</summary>
    public required int MapperPort { get; init; }

    /// <summary>Password of the administrator <see cref="Administrator"/>; holds from the first start on.</summary>
    public required string Password { get; init; }

    /// <summary>Told what the user should know, for example that the data lies elsewhere.</summary>
    public Action<string>? Notice { get; init; }

    /// <summary>The user of the management API.</summary>
    public const string Administrator = "administrator";
}
