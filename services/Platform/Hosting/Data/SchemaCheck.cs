using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Cooperation.Platform.Hosting.Data;

/// <summary>May this code run on this schema (R16)? Asked before a service starts.</summary>
internal static class SchemaCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Null when it may; otherwise the one line with which the process ends.</summary>
    public static async Task<string?> RunAsync(
        DbContext context,
        NpgsqlDataSource source,
        string service,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var code = context.Database.GetMigrations().Max(StringComparer.Ordinal) ?? "";
        var began = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return await CompareAsync(context, source, service, code, cancellationToken);
            }
            catch (PostgresException exception)
                when (exception.SqlState
                        is PostgresErrorCodes.UndefinedTable
                            or PostgresErrorCodes.InvalidSchemaName
                            or PostgresErrorCodes.InsufficientPrivilege
                )
            {
                return $"{service}: the database has no schema version, this code needs {code}. Run migrate first.";
            }
            catch (NpgsqlException exception) when (exception.IsTransient || exception.InnerException is System.Net.Sockets.SocketException)
            {
                if (clock.GetElapsedTime(began) > Patience)
                {
                    return $"{service}: the database did not answer within {Patience.TotalSeconds} s, so its schema version is unknown; this code needs {code}.";
                }

                await Task.Delay(TimeSpan.FromMilliseconds(500), clock, cancellationToken);
            }
        }
    }

    private static async Task<string?> CompareAsync(
        DbContext context,
        NpgsqlDataSource source,
        string service,
        string code,
        CancellationToken cancellationToken
    )
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        if (ServerAge.Refuse(connection, service) is { } refusal)
        {
            return refusal;
        }

        await using var command = new NpgsqlCommand("select version, oldest_code from platform.schema_version", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
        {
            return $"{service}: the database has no schema version, this code needs {code}. Run migrate first.";
        }

        var (schema, oldest) = (reader.GetString(0), reader.GetString(1));
        if (FirstMigration.Refuse(context, schema, service) is { } earlier)
        {
            return earlier;
        }

        if (string.CompareOrdinal(schema, code) < 0)
        {
            return $"{service}: the schema is at {schema}, this code needs {code}. Run migrate first.";
        }

        return string.CompareOrdinal(code, oldest) < 0
            ? $"{service}: this code is at {code}, the schema at {schema} needs at least {oldest}. Start a newer build."
            : null;
    }
}
