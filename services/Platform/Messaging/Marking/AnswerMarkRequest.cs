using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Messaging.Marking;

/// <summary>The owner answers at once: what is below the oldest transaction that still runs is settled (R12). What committed beside an older one that runs on is left for the next mark.</summary>
internal sealed class AnswerMarkRequest(MessageCatalogue catalogue, MessagingContext messaging) : IReaction<MarkRequested>
{
    // One statement, so that horizon and counts are of one snapshot.
    private const string Settled = """
        select mark.epoch, mark.horizon::text::bigint, settled.name, settled.states
        from (select messaging.current_epoch() as epoch, pg_snapshot_xmin(pg_current_snapshot()) as horizon) mark
        left join lateral (
            select l.name, count(*) as states from messaging.log l
            where l.is_state and (l.tx < mark.horizon or l.epoch < mark.epoch)
            group by l.name
        ) settled on true
        """;

    public async Task ApplyAsync(IReadOnlyList<Received<MarkRequested>> batch, CancellationToken cancellationToken)
    {
        foreach (var asked in batch.Select(received => received.Message))
        {
            var answer = await SettledAsync(asked, cancellationToken);
            var route = new PublishedMessage(MessageNames.MarkExchange(catalogue.Service, asked.Service), IsState: false);
            messaging.Db.AddRange(Announcements.Rows(answer, asked.MarkId.ToString(), version: 1, route));
        }

        await messaging.Db.SaveChangesAsync(cancellationToken);
    }

    private async Task<MarkReached> SettledAsync(MarkRequested asked, CancellationToken cancellationToken)
    {
        await using var command = messaging.Db.Command(Settled);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var (epoch, horizon, states) = (0, 0L, new SortedDictionary<string, long>(StringComparer.Ordinal));
        while (await rows.ReadAsync(cancellationToken))
        {
            (epoch, horizon) = (rows.GetInt32(0), rows.GetInt64(1));
            if (!await rows.IsDBNullAsync(2, cancellationToken))
            {
                states[rows.GetString(2)] = rows.GetInt64(3);
            }
        }

        return new()
        {
            MarkId = asked.MarkId,
            Owner = catalogue.Service,
            Epoch = epoch,
            Horizon = horizon,
            States = states,
        };
    }
}
