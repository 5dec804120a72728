using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Data;

/// <summary>Writes facts: a whole batch in two statements, whatever its size and however late its messages are.</summary>
internal static class FactWriting
{
    private static readonly JsonSerializerOptions SnakeCase = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly string[] Key = ["generation", "owner", "type", "id"];

    /// <summary>The columns that every fact has, in one order for both tables.</summary>
    internal static string ColumnsOf(string table) => string.Join(", ", Key.Concat(Columns).Select(column => $"{table}.{column}"));

    private static readonly IReadOnlyList<string> Columns =
    [
        .. typeof(CurrentFact)
            .GetProperties()
            .Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name))
            .Except(Key, StringComparer.Ordinal),
    ];

    // Every state is history, and the highest (epoch, version) the current one (R6). Each row of current is locked here, also where it stays as it is:
    // so two batches with the same record write its history one after the other.
    private static readonly string Insert = $$"""
        with target as (
            select coalesce({0}::uuid, {{FactSource.GenerationOf("{1}", "{2}")}}) as generation
        ), fact as (
            select jsonb_strip_nulls(arrived.state) || jsonb_build_object(
                'generation', target.generation, 'owner', {1}, 'type', {2}, 'valid_until', 'infinity') as state
            from target, jsonb_array_elements({3}::jsonb) as arrived(state)
        ), history as (
            insert into reviews.fact_history
            select past.* from fact, jsonb_populate_record(null::reviews.fact_history, fact.state) as past
            on conflict do nothing
        )
        insert into reviews.fact_current as known
        select distinct on (newest.id) newest.*
        from fact, jsonb_populate_record(null::reviews.fact_current, fact.state) as newest
        order by newest.id, newest.epoch desc, newest.version desc
        on conflict (generation, owner, type, id) do update set
            ({{string.Join(", ", Columns)}}) = ({{string.Join(", ", Columns.Select(column => "excluded." + column))}})
        where (excluded.epoch, excluded.version) > (known.epoch, known.version)
        """;

    // A state ends when the first of the higher ones was committed: a late lower one slips in between, and the clock of a restored owner may go back.
    private const string Ends = """
        (select coalesce(min(higher.valid_from), 'infinity') from reviews.fact_history higher
            where higher.generation = past.generation and higher.owner = past.owner and higher.type = past.type and higher.id = past.id
                and (higher.epoch, higher.version) > (past.epoch, past.version))
        """;

    // What had ended before the batch began stays. Looked up state by state along the key. A join of the history with itself was planned as a loop within a loop while the table had no statistics: 114 facts a second.
    private static readonly string EndValidity = $$"""
        update reviews.fact_history past set valid_until = {{Ends}}
        where past.generation = coalesce({0}::uuid, {{FactSource.GenerationOf("{1}", "{2}")}}) and past.owner = {1} and past.type = {2}
            and past.id = any ({3}) and past.valid_until > {4} and past.valid_until <> {{Ends}}
        """;

    /// <param name="db">The read model, in the transaction of the messages.</param>
    /// <param name="kind">What kind of facts they are.</param>
    /// <param name="replay">The replay that builds them; null for the generation that is read.</param>
    /// <param name="facts">The facts, in the order of their keys.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task WriteAsync(
        this ReviewsDbContext db,
        FactKind kind,
        Guid? replay,
        IReadOnlyList<CurrentFact> facts,
        CancellationToken cancellationToken
    )
    {
        var states = JsonSerializer.Serialize(facts, SnakeCase);
        var ids = facts.Select(fact => fact.Id).Distinct().ToArray();
        await db.Database.ExecuteSqlAsync(
            FormattableStringFactory.Create(Insert, replay, kind.Owner, kind.Type, states),
            cancellationToken
        );
        await db.Database.ExecuteSqlAsync(
            FormattableStringFactory.Create(EndValidity, replay, kind.Owner, kind.Type, ids, facts.Min(fact => fact.ValidFrom)),
            cancellationToken
        );
    }
}
