using Npgsql;

namespace Cooperation.Launcher.Servers;

/// <summary>Creates roles and databases as the superuser. Everything may be called again and changes nothing then.</summary>
public sealed class PostgresAdministration(string superuser) : IAsyncDisposable
{
    private readonly NpgsqlDataSource server = NpgsqlDataSource.Create(superuser);

    /// <summary>A role that may sign in with this password and nothing else.</summary>
    public Task CreateRoleAsync(string role, string password, CancellationToken cancellationToken) =>
        // One after another: PostgreSQL refuses to change a role that another session is changing.
        ExecuteAsync(
            server,
            $"""
            select pg_advisory_xact_lock(hashtext('cooperation.roles'));
            do $do$ begin
                if not exists (select from pg_roles where rolname = {Literal(role)}) then
                    create role {Name(role)};
                end if;
            end $do$;
            alter role {Name(role)} login nosuperuser nocreatedb nocreaterole password {Literal(
                password
            )};
            """,
            cancellationToken
        );

    /// <summary>A database of its owner that only the owner and <paramref name="application"/> may connect to.</summary>
    public async Task CreateDatabaseAsync(
        string database,
        string owner,
        string application,
        CancellationToken cancellationToken,
        string? template = null
    )
    {
        if (!await ExistsAsync(database, cancellationToken))
        {
            var copied = template is null ? "" : $" template {Name(template)}";
            await ExecuteAsync(server, $"create database {Name(database)} owner {Name(owner)}{copied}", cancellationToken);
        }

        await ExecuteAsync(
            server,
            $"""
            revoke all on database {Name(database)} from public;
            grant connect, temporary on database {Name(database)} to {Name(application)};
            """,
            cancellationToken
        );
    }

    /// <summary>Lets nobody but superusers connect to a database that no service owns.</summary>
    public Task CloseToServicesAsync(string database, CancellationToken cancellationToken) =>
        ExecuteAsync(
            server,
            $"""
            revoke all on database {Name(database)} from public;
            revoke all on database template1 from public;
            """,
            cancellationToken
        );

    /// <summary>Ends every session of a database and lets no new one in: so it can be copied.</summary>
    public Task CloseDatabaseAsync(string database, CancellationToken cancellationToken) =>
        ExecuteAsync(
            server,
            $"""
            alter database {Name(database)} allow_connections false;
            select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = {Literal(
                database
            )};
            """,
            cancellationToken
        );

    /// <summary>Removes a database with whoever is connected.</summary>
    public Task DropDatabaseAsync(string database, CancellationToken cancellationToken) =>
        ExecuteAsync(server, $"drop database if exists {Name(database)} with (force)", cancellationToken);

    /// <summary>Whether there is a database of this name.</summary>
    public async Task<bool> ExistsAsync(string database, CancellationToken cancellationToken)
    {
        await using var command = server.CreateCommand("select exists (select from pg_database where datname = $1)");
        command.Parameters.Add(new NpgsqlParameter { Value = database });
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task ExecuteAsync(NpgsqlDataSource source, string sql, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Name(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static string Literal(string text) => '\'' + text.Replace("'", "''", StringComparison.Ordinal) + '\'';
}
