using Cooperation.Platform.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Cooperation.Platform.Records.People;

/// <summary>Keeps the protected details of people of many records in one round trip. The scope of each record is entered before its rows, for row-level security lets in no others.</summary>
internal sealed class PeopleInBulk(DbContext db, SealedPeople sealing)
{
    /// <summary>Adds them, in the transaction at hand.</summary>
    public async Task AddAsync(
        IEnumerable<(Guid Record, IEnumerable<(PersonId Person, ProtectedDetails Details)> People)> records,
        CancellationToken cancellationToken
    )
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        var setting = ProtectedScope.SettingOf(db);
        await using var batch = new NpgsqlBatch(connection, (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction());
        foreach (var (record, people) in records)
        {
            var all = people.ToArray();
            if (all.Length > 0)
            {
                batch.BatchCommands.Add(Command("select set_config($1, $2, true)", setting, record.ToString()));
                Add(batch, [.. all.SelectMany(one => sealing.DetailsOf(record, one.Person, one.Details))]);
                Add(batch, [.. all.SelectMany(one => sealing.TermsOf(one.Person, one.Details))]);
            }
        }

        if (batch.BatchCommands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private void Add(NpgsqlBatch batch, IReadOnlyList<SealedDetail> details)
    {
        if (details.Count > 0)
        {
            batch.BatchCommands.Add(
                Command(
                    $"""
                    insert into {db.TableOf<SealedDetail>()} (person_id, {db.ColumnOf<SealedDetail>(
                        nameof(SealedDetail.RecordId)
                    )}, detail, version, key_id, wrapped_key, nonce, ciphertext)
                    select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::bytea[], $7::bytea[], $8::bytea[])
                    """,
                    details.Select(d => d.PersonId.Value).ToArray(),
                    details.Select(d => d.RecordId).ToArray(),
                    details.Select(d => d.Detail).ToArray(),
                    details.Select(d => d.Version).ToArray(),
                    details.Select(d => d.KeyId).ToArray(),
                    details.Select(d => d.WrappedKey).ToArray(),
                    details.Select(d => d.Nonce).ToArray(),
                    details.Select(d => d.Ciphertext).ToArray()
                )
            );
        }
    }

    private void Add(NpgsqlBatch batch, IReadOnlyList<BlindTerm> terms)
    {
        if (terms.Count > 0)
        {
            batch.BatchCommands.Add(
                Command(
                    $"insert into {db.TableOf<BlindTerm>()} (person_id, kind, term) select * from unnest($1::uuid[], $2::text[], $3::bytea[])",
                    terms.Select(t => t.PersonId.Value).ToArray(),
                    terms.Select(t => t.Kind).ToArray(),
                    terms.Select(t => t.Term).ToArray()
                )
            );
        }
    }

    private static NpgsqlBatchCommand Command(string sql, params IReadOnlyList<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
