using Npgsql;

namespace Cooperation.Agreements.Features.Activities.Escalating;

/// <summary>Writes down which activities are late and were not brought before anybody yet. Any number of replicas may do so at once: each takes rows that no other has in hand, and the key lets nothing in twice.</summary>
internal sealed class LateActivities(NpgsqlDataSource source)
{
    private const int Slice = 500;

    // Read along ix_activities_open, which holds what is open and nothing else. Materialised: as a sub-select the claim would run again for every row once the table has grown.
    private const string Statement = """
        with late as materialized (
            select a.id, a.due from agreements.activities a
            where a.status in ('agreed', 'running') and a.due < @today
              and not exists (select from agreements.activity_escalations e where e.activity_id = a.id and e.due = a.due)
            order by a.due, a.reference limit @slice
            for no key update of a skip locked)
        insert into agreements.activity_escalations (activity_id, due, at)
        select id, due, @now from late
        on conflict do nothing
        """;

    /// <summary>Brings forward what is late by now; returns how many were.</summary>
    public async Task<int> EscalateAsync(DateOnly today, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var total = 0;
        int written;
        do
        {
            await using var command = source.CreateCommand(Statement);
            command.Parameters.AddWithValue("today", today);
            command.Parameters.AddWithValue("now", now.ToUniversalTime());
            command.Parameters.AddWithValue("slice", Slice);
            written = await command.ExecuteNonQueryAsync(cancellationToken);
            total += written;
        } while (written == Slice);

        return total;
    }
}
