using RabbitMQ.Client;

namespace Cooperation.Platform.Messaging.Bus;

/// <summary>Plain connections to the broker, for what the transport does not tell or do.</summary>
internal static class BrokerFactory
{
    public static ConnectionFactory Create(BrokerOptions broker, string user, string password, string name) =>
        new()
        {
            HostName = broker.Host,
            Port = broker.Port,
            VirtualHost = broker.VirtualHost,
            UserName = user,
            Password = password,
            ClientProvidedName = name,
            AutomaticRecoveryEnabled = false,
            RequestedHeartbeat = TimeSpan.FromSeconds(10),
        };
}
