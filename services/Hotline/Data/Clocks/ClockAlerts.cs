using Npgsql;

namespace Cooperation.Hotline.Data.Clocks;

/// <summary>Writes down which clocks are near their end or past it. Any number of replicas may do so at once: each takes rows that no other has in hand, and the key lets nothing in twice.</summary>
internal sealed class ClockAlerts(NpgsqlDataSource source)
{
    private const int Slice = 500;

    // Materialised: as a sub-select the claim would run again for every row once the table has grown (style §5).
    private const string Statement = """
        with near as materialized (
            select c.id, c.exchange_id, c.due_at, e.desk
            from hotline.clocks c join hotline.exchanges e on e.id = c.exchange_id
            where c.met_at is null and c.stopped_at is null and c.paused_at is null and {0}
            order by c.due_at limit @slice
            for no key update of c skip locked),
        marked as (
            update hotline.clocks c set {1} from near where c.id = near.id)
        insert into hotline.clock_alerts (clock_id, level, due_at, exchange_id, desk, at)
        select id, @level, due_at, exchange_id, desk, @now from near
        on conflict do nothing
        """;

    private static readonly string Warnings = Of(
        "c.warn_at <= @now and c.due_at > @now and c.warned_for is distinct from c.due_at",
        "warned_for = c.due_at"
    );

    // What is past its end already needs no warning any more.
    private static readonly string Escalations = Of(
        "c.due_at <= @now and c.escalated_for is distinct from c.due_at",
        "escalated_for = c.due_at, warned_for = c.due_at"
    );

    /// <summary>Warnings and escalations due by now; returns how many of each were written.</summary>
    public async Task<(int Warnings, int Escalations)> WriteAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        (
            await WriteAsync(Warnings, AlertLevels.Warning, now, cancellationToken),
            await WriteAsync(Escalations, AlertLevels.Escalation, now, cancellationToken)
        );

    private static string Of(string near, string mark) =>
        Statement.Replace("{0}", near, StringComparison.Ordinal).Replace("{1}", mark, StringComparison.Ordinal);

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
}
