using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Cooperation.Hotline.Data.People;

/// <summary>Keeps the protected details of many saved exchanges in one round trip. The exchange in hand is named before each one's rows, for row-level security lets in no others.</summary>
internal sealed class PeopleInBulk(HotlineDbContext db, PeopleFile file)
{
    /// <summary>Adds them, in the transaction at hand.</summary>
    public async Task AddAsync(
        IReadOnlyList<(Exchange Exchange, IReadOnlyList<ProtectedDetails> People)> exchanges,
        CancellationToken cancellationToken
    )
    {
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var batch = new NpgsqlBatch(connection, (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction());
        foreach (var (exchange, people) in exchanges.Where(mentioned => mentioned.People.Count > 0))
        {
            batch.BatchCommands.Add(Command("select set_config('hotline.exchange_in_hand', $1, true)", exchange.Id.Value.ToString()));
            Add(batch, [.. exchange.People.Zip(people).SelectMany(person => file.Sealed(exchange.Id, person.First.Id, person.Second))]);
            Add(batch, [.. exchange.People.Zip(people).SelectMany(person => file.Terms(person.First.Id, person.Second))]);
        }

        if (batch.BatchCommands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static void Add(NpgsqlBatch batch, IReadOnlyList<SealedDetail> details)
    {
        if (details.Count > 0)
        {
            batch.BatchCommands.Add(
                Command(
                    """
                    insert into hotline.person_details (person_id, exchange_id, detail, version, key_id, wrapped_key, nonce, ciphertext)
                    select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::text[], $6::bytea[], $7::bytea[], $8::bytea[])
                    """,
                    details.Select(d => d.PersonId.Value).ToArray(),
                    details.Select(d => d.ExchangeId.Value).ToArray(),
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

    private static void Add(NpgsqlBatch batch, IReadOnlyList<BlindTerm> terms)
    {
        if (terms.Count > 0)
        {
            batch.BatchCommands.Add(
                Command(
                    "insert into hotline.person_terms (person_id, kind, term) select * from unnest($1::uuid[], $2::text[], $3::bytea[])",
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
