namespace Cooperation.Launcher.Catalogue;

/// <summary>A process of Cooperation: what it is called, where its project lies and what it needs.</summary>
public sealed record ServiceDescription
{
    /// <summary>Its name: also its database, its roles' prefix, its RabbitMQ user and its queues' prefix.</summary>
    public required string Name { get; init; }

    /// <summary>Project file, from the root of the repository.</summary>
    public required string Project { get; init; }

    /// <summary>Whether it sends or takes messages.</summary>
    public bool UsesBroker { get; init; }

    /// <summary>Whether it encrypts with keys of a key file.</summary>
    public bool UsesKeys { get; init; }

    /// <summary>Whether other processes call it on a second listener that is not reachable from outside.</summary>
    public bool HasInternalListener { get; init; }

    /// <summary>Names of the services it calls over HTTP.</summary>
    public IReadOnlyList<string> Calls { get; init; } = [];

    /// <summary>Name of the assembly.</summary>
    public string Assembly => Path.GetFileNameWithoutExtension(Project);

    /// <summary>The role that migrates its database.</summary>
    public string OwnerRole => $"{Name}_owner";

    /// <summary>The role it runs as.</summary>
    public string ApplicationRole => $"{Name}_app";
}
