using Cooperation.Launcher.Catalogue;
using Cooperation.Launcher.Instances;
using Cooperation.Launcher.Servers;
using Npgsql;

namespace Cooperation.Launcher.Commands;

/// <summary>
/// The job <c>setup</c> of docker-compose.yml: databases, roles, users and key files on servers that run elsewhere. Passwords come as
/// environment variables named as in <see cref="SecretNames"/>; key files are made below /keys, a folder per service.
/// </summary>
internal sealed class SetUpCommand(Progress progress)
{
    private const string Keys = "/keys";

    public async Task<int> RunAsync(IEnumerable<string> words)
    {
        _ = new Arguments(words, [], []);
        using var interruption = new Interruption();
        var superuser = new NpgsqlConnectionStringBuilder
        {
            Host = Required("POSTGRES_HOST"),
            Username = "postgres",
            Password = Required(SecretNames.Postgres),
            Database = "postgres",
        };
        await using var postgres = new PostgresAdministration(superuser.ConnectionString);
        using var rabbitMq = new RabbitMqManagement(
            new Uri(Required("RABBITMQ_MANAGEMENT")),
            RabbitMqSettings.Administrator,
            Required(SecretNames.RabbitMq)
        );
        await new Provisioning(postgres, rabbitMq, Required).ApplyAsync(interruption.Token);
        progress.Say("Databases, roles and users are there");
        foreach (var service in ServiceCatalogue.All.Where(service => service.UsesKeys))
        {
            KeyFiles.Ensure(Path.Combine(Keys, service.Name, service.Name + ".keys"), service.Name);
        }

        progress.Say("Keys are there");
        return 0;
    }

    private static string Required(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            ? value
            : throw new LauncherException($"The variable {name} is not set.");
}
