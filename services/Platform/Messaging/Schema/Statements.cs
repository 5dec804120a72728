using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Cooperation.Platform.Messaging.Schema;

/// <summary>Statements with positional parameters ($1, $2 …).</summary>
internal static class Statements
{
    /// <summary>A statement that commits by itself.</summary>
    public static NpgsqlCommand Command(this MessagingData data, string sql, params ReadOnlySpan<object?> values) =>
        Fill(data.Source.CreateCommand(sql), values);

    /// <summary>A statement in the open transaction of a DbContext.</summary>
    public static NpgsqlCommand Command(this DbContext db, string sql, params ReadOnlySpan<object?> values)
    {
        var transaction = db.Database.CurrentTransaction ?? throw new InvalidOperationException("There is no transaction.");
        var command = new NpgsqlCommand(
            sql,
            (NpgsqlConnection)db.Database.GetDbConnection(),
            (NpgsqlTransaction)transaction.GetDbTransaction()
        );
        return Fill(command, values);
    }

    /// <summary>Runs in the transaction that is open, which then belongs to the caller, or in one of its own.</summary>
    public static async Task<TResult> InTransactionAsync<TResult>(
        this DbContext db,
        Func<Task<TResult>> act,
        CancellationToken cancellationToken
    )
    {
        if (db.Database.CurrentTransaction is not null)
        {
            return await act();
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var result = await act();
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private static NpgsqlCommand Fill(NpgsqlCommand command, ReadOnlySpan<object?> values)
    {
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        return command;
    }
}
