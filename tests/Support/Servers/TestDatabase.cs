using Npgsql;

namespace Cooperation.Tests.Support.Servers;

/// <summary>A database of a test class with the connection strings of its roles.</summary>
public sealed class TestDatabase(string superuser, string name, string owner, string application)
{
    private readonly Lock one = new();
    private NpgsqlDataSource? open;

    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>The role that migrates, <c>{service}_owner</c>.</summary>
    public string Owner => owner;

    /// <summary>The role that runs, <c>{service}_app</c>.</summary>
    public string Application => application;

    /// <summary>As the role that migrates.</summary>
    public string OwnerConnectionString => With(owner);

    /// <summary>As the role that runs.</summary>
    public string ApplicationConnectionString => With(application);

    /// <summary>As superuser, to look at everything.</summary>
    public string SuperuserConnectionString => With(new NpgsqlConnectionStringBuilder(superuser).Username!);

    /// <summary>The superuser's connections, the same for everybody who asks: to sign in takes longer than most questions, and to fill a table on a busy machine longer than usual. It ends with the process.</summary>
    public NpgsqlDataSource Superuser
    {
        get
        {
            lock (one)
            {
                return open ??= NpgsqlDataSource.Create(SuperuserConnectionString + ";Command Timeout=300");
            }
        }
    }

    /// <summary>The configuration a service reads: <c>ConnectionStrings:App</c> and <c>ConnectionStrings:Owner</c>.</summary>
    public IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:App"] = ApplicationConnectionString,
            ["ConnectionStrings:Owner"] = OwnerConnectionString,
        };

    // A test process holds many small databases: few connections each, closed soon, so that the server's do not run out.
    private string With(string role) =>
        new NpgsqlConnectionStringBuilder(superuser)
        {
            Database = name,
            Username = role,
            MaxPoolSize = 20,
            ConnectionIdleLifetime = 10,
            ConnectionPruningInterval = 5,
        }.ConnectionString;
}
