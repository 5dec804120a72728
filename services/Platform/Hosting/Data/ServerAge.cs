using System.Globalization;
using Npgsql;

namespace Cooperation.Platform.Hosting.Data;

/// <summary>Which PostgreSQL the statements of the services are written for and tested on. An older one would fail at one of them, in the middle of somebody's work.</summary>
internal static class ServerAge
{
    private const int Oldest = 15;

    /// <summary>Null when the server will do; otherwise the one line with which the process ends.</summary>
    public static string? Refuse(NpgsqlConnection connection, string service) =>
        connection.PostgreSqlVersion.Major >= Oldest
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{service}: the database is PostgreSQL {connection.PostgreSqlVersion}, this code needs {Oldest} or newer."
            );
}
