using Cooperation.Platform.Domain.Clocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Cooperation.Platform.Records.Clocks;

/// <summary>Writes down which clocks are near their end or past it. Any number of replicas may do so at once: each takes rows that no other has in hand, and the key lets nothing in twice.</summary>
/// <param name="source">The service's database.</param>
/// <param name="roots">The kinds of records whose clocks they are, each with its statements.</param>
internal sealed class ClockAlerts(NpgsqlDataSource source, IReadOnlyList<ClockAlerts.Statements> roots)
{
    private const int Slice = 500;

    /// <summary>Warnings and escalations due by now; returns how many of each were written.</summary>
    public async Task<(int Warnings, int Escalations)> WriteAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (warnings, escalations) = (0, 0);
        foreach (var root in roots)
        {
            warnings += await WriteAsync(root.Warnings, AlertLevels.Warning, now, cancellationToken);
            escalations += await WriteAsync(root.Escalations, AlertLevels.Escalation, now, cancellationToken);
        }

        return (warnings, escalations);
    }

    private async Task<int> WriteAsync(string statement, string level, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var total = 0;
        int written;
        do
        {
            await using var command = source.CreateCommand(statement);
            command.Parameters.AddWithValue("level", level);
            command.Parameters.AddWithValue("now", now.ToUniversalTime());
            command.Parameters.AddWithValue("slice", Slice);
            written = await command.ExecuteNonQueryAsync(cancellationToken);
            total += written;
        } while (written == Slice);

        return total;
    }

    /// <summary>What is said of the clocks of one kind of record.</summary>
    internal sealed record Statements(string Warnings, string Escalations)
    {
        /// <summary>The statements for every kind of record of a database that has clocks.</summary>
        public static IReadOnlyList<Statements> Of(DbContext db)
        {
            var clock = TypeOf<Clock>(db);
            return [.. clock.GetForeignKeys().Select(key => Of(db, clock, key))];
        }

        private static Statements Of(DbContext db, IEntityType clock, IForeignKey key)
        {
            var sql = db.GetService<ISqlGenerationHelper>();
            var root = key.PrincipalEntityType;
            string Table(IEntityType type) => sql.DelimitIdentifier(type.GetTableName()!, type.GetSchema());
            string Column(IEntityType type, IProperty property) =>
                sql.DelimitIdentifier(property.GetColumnName(StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema()))!);
            var (clocks, records, alerts) = (Table(clock), Table(root), Table(TypeOf<ClockAlert>(db)));
            var (record, id) = (Column(clock, key.Properties.Single()), Column(root, key.PrincipalKey.Properties.Single()));
            var desk = Column(root, root.GetProperty(nameof(IClocked.Desk)));

            // Materialised: as a sub-select the claim would run again for every row once the table has grown.
            string Writing(string near, string mark) =>
                $"""
                    with near as materialized (
                        select c.id, c.{record} as record_id, c.due_at, r.{desk} as desk
                        from {clocks} c join {records} r on r.{id} = c.{record}
                        where c.met_at is null and c.stopped_at is null and c.paused_at is null and {near}
                        order by c.due_at limit @slice
                        for no key update of c skip locked),
                    marked as (
                        update {clocks} c set {mark} from near where c.id = near.id)
                    insert into {alerts} (clock_id, level, due_at, record_id, desk, at)
                    select id, @level, due_at, record_id, desk, @now from near
                    on conflict do nothing
                    """;

            return new(
                Writing("c.warn_at <= @now and c.due_at > @now and c.warned_for is distinct from c.due_at", "warned_for = c.due_at"),
                // What is past its end already needs no warning any more.
                Writing("c.due_at <= @now and c.escalated_for is distinct from c.due_at", "escalated_for = c.due_at, warned_for = c.due_at")
            );
        }

        private static IEntityType TypeOf<T>(DbContext db) =>
            db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"The model has no {typeof(T).Name}.");
    }
}
