using Cooperation.Platform.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Cooperation.Platform.Hosting.Data;

/// <summary>What the running role may do (R9): everything with rows of the service's tables, nothing with their shape; append-only tables it can only add to and read.</summary>
internal static class Grants
{
    public static async Task ApplyAsync(NpgsqlConnection owner, IModel model, string appRole, CancellationToken cancellationToken)
    {
        var role = Quote(appRole);
        var tables = model
            .GetEntityTypes()
            .Where(type => type.GetTableName() is not null && type.GetSchema() != MessagingSchema.Name)
            .ToList();
        var statements = tables
            .Select(type => type.GetSchema() ?? "public")
            .Append("platform")
            .Distinct(StringComparer.Ordinal)
            .SelectMany(schema => OnSchema(Quote(schema), role))
            .ToList();
        statements.AddRange(
            tables
                .Where(type => type.FindAnnotation(AppendOnly.Annotation) is not null)
                .Select(type => $"revoke update, delete on {Quote(type.GetSchema() ?? "public")}.{Quote(type.GetTableName()!)} from {role}")
        );

        // The schema's own version and history are the owner's business.
        statements.Add($"revoke insert, update, delete on platform.schema_version, platform.migrations from {role}");

        // Counts of repeated refusals may grow, not shrink into nothing.
        statements.Add($"revoke delete on audit.refusals from {role}");

        await using var command = new NpgsqlCommand(string.Join(";\n", statements), owner);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The role a service runs as, for the owner <c>hotline_owner</c>: the one of ConnectionStrings:App, or <c>hotline_app</c>.</summary>
    public static string AppRole(string ownerConnection, string? appConnection)
    {
        if (!string.IsNullOrEmpty(appConnection))
        {
            return new NpgsqlConnectionStringBuilder(appConnection).Username!;
        }

        const string ending = "_owner";
        var owner = new NpgsqlConnectionStringBuilder(ownerConnection).Username!;
        return owner.EndsWith(ending, StringComparison.Ordinal) ? owner[..^ending.Length] + "_app" : owner + "_app";
    }

    private static IEnumerable<string> OnSchema(string schema, string role) =>
        [
            $"grant usage on schema {schema} to {role}",
            $"grant select, insert, update, delete on all tables in schema {schema} to {role}",
            $"grant usage, select on all sequences in schema {schema} to {role}",
        ];

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
