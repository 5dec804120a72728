using System.Security.Cryptography;
using Npgsql;

namespace Cooperation.Hotline.Data.Importing;

/// <summary>An import in the hands of one process, for as long as it reports (R25). Statements of its own connections: what they say is seen while the import's transaction is still open.</summary>
internal sealed class ImportLease(NpgsqlDataSource source, Guid import, Guid token, int attempt, bool endAsked, TimeSpan held)
{
    public Guid Import => import;

    public Guid Token => token;

    /// <summary>How often it was taken in hand.</summary>
    public int Attempt => attempt;

    /// <summary>Whether its desk had called it off when it was taken in hand.</summary>
    public bool EndAsked => endAsked;

    /// <summary>Takes the next import that nobody works on; null where there is none. Of one desk only one runs at a time, and what has its numbers goes first: the next one must see its rows. Nobody waits for what is stopped.</summary>
    public static async Task<ImportLease?> ClaimAsync(NpgsqlDataSource source, TimeSpan held, CancellationToken cancellationToken)
    {
        const string sql = """
            with turn as materialized (select pg_advisory_xact_lock(hashtext('hotline.imports'))),
            next as materialized (
                select import.id from turn, hotline.imports as import
                where import.state = any(@running) and coalesce(import.lease_until, '-infinity') < now()
                and not exists (
                    select from hotline.imports as other
                    where other.by_desk = import.by_desk and other.id <> import.id and other.lease_until is distinct from 'infinity'
                    and ((other.state = @writing and import.state <> @writing) or (other.state = any(@running) and other.lease_until >= now()))
                )
                order by import.id limit 1 for update of import skip locked
            )
            update hotline.imports as import
            set lease_token = @token, lease_until = now() + @held, attempts = attempts + 1, progress = 0
            from next where import.id = next.id
            returning import.id, import.attempts, import.cancel_asked
            """;
        var token = new Guid(RandomNumberGenerator.GetBytes(16));
        await using var command = source.CreateCommand(sql);
        command.Parameters.AddWithValue("running", ImportStates.Running.ToArray());
        command.Parameters.AddWithValue("writing", ImportStates.Writing);
        command.Parameters.AddWithValue("token", token);
        command.Parameters.AddWithValue("held", held);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new(source, reader.GetGuid(0), token, reader.GetInt32(1), reader.GetBoolean(2), held)
            : null;
    }

    /// <summary>Says how far it is; ends the work where the import is called off or another process has it.</summary>
    public async Task ReportAsync(int progress, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(
            "update hotline.imports set progress = @progress, lease_until = now() + @held where id = @id and lease_token = @token returning cancel_asked"
        );
        command.Parameters.AddWithValue("progress", progress);
        command.Parameters.AddWithValue("held", held);
        command.Parameters.AddWithValue("id", import);
        command.Parameters.AddWithValue("token", token);
        switch (await command.ExecuteScalarAsync(cancellationToken))
        {
            case null:
                throw new ImportLostException();
            case true:
                throw new ImportCancelledException();
        }
    }

    /// <summary>Lets others take it, after a while.</summary>
    public Task ReleaseAsync(TimeSpan after, CancellationToken cancellationToken) =>
        UpdateAsync("lease_until = now() + @after", after, cancellationToken);

    /// <summary>Keeps it in hand while it is being ended, whatever its desk asks.</summary>
    public Task RenewAsync(CancellationToken cancellationToken) => UpdateAsync("lease_until = now() + @after", held, cancellationToken);

    /// <summary>Nobody works on it until its desk says so; then it is as often tried as a new one, or ended.</summary>
    /// <param name="attempts">So many attempts are too many.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task StopAsync(int attempts, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand(
            "update hotline.imports set lease_until = 'infinity', cancel_asked = false, attempts = greatest(attempts, @attempts) where id = @id and lease_token = @token"
        );
        command.Parameters.AddWithValue("attempts", attempts);
        command.Parameters.AddWithValue("id", import);
        command.Parameters.AddWithValue("token", token);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>It can't be called off any more and goes on to its end.</summary>
    public Task FinishAsync(CancellationToken cancellationToken) =>
        UpdateAsync("cancel_asked = false, lease_until = now() + @after", TimeSpan.Zero, cancellationToken);

    private async Task UpdateAsync(string set, TimeSpan after, CancellationToken cancellationToken)
    {
        await using var command = source.CreateCommand($"update hotline.imports set {set} where id = @id and lease_token = @token");
        command.Parameters.AddWithValue("after", after);
        command.Parameters.AddWithValue("id", import);
        command.Parameters.AddWithValue("token", token);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

/// <summary>Another process has the import.</summary>
internal sealed class ImportLostException : Exception;

/// <summary>The import is called off.</summary>
internal sealed class ImportCancelledException : Exception;
