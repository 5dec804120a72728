namespace Cooperation.Launcher.Catalogue;

/// <summary>What a process has to know about the others: addresses, accounts, files.</summary>
public interface ISurroundings
{
    /// <summary>Base address of a service.</summary>
    string UrlOf(string service);

    /// <summary>Where a service listens.</summary>
    string ListensOn(string service);

    /// <summary>Base address of the gateway's internal listener.</summary>
    string InternalUrl { get; }

    /// <summary>Connection string of a role to its database.</summary>
    string ConnectionString(string database, string role);

    /// <summary>Host of RabbitMQ.</summary>
    string BrokerHost { get; }

    /// <summary>Port of RabbitMQ.</summary>
    int BrokerPort { get; }

    /// <summary>Password of a user of RabbitMQ.</summary>
    string BrokerPassword(string user);

    /// <summary>The service's key file.</summary>
    string KeyFileOf(string service);

    /// <summary>The date at which demo pages run, where there is demo data.</summary>
    string? DemoDate { get; }
}
