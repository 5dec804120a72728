namespace Cooperation.Launcher.Servers;

/// <summary>How ./deploy/test tells the test processes of one run which servers they share.</summary>
public static class SharedServers
{
    /// <summary>Connection string of the superuser of the shared PostgreSQL.</summary>
    public const string PostgresVariable = "COOPERATION_TEST_POSTGRES";

    /// <summary>Address of the shared RabbitMQ: <c>amqp://administrator:password@127.0.0.1:port?management=port</c>.</summary>
    public const string RabbitMqVariable = "COOPERATION_TEST_RABBITMQ";
}
