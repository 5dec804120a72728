using Cooperation.Platform.Messaging.Outbox;
using Cooperation.Platform.Messaging.Schema;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Messaging.Reconciling;

/// <summary>The owner counts its record tables, and not its log: what a message that was never written would have told is found too.</summary>
internal sealed class AnswerCountRequest(MessageCatalogue catalogue, HeldRecords held, MessagingContext messaging)
    : IReaction<CountsRequested>
{
    public async Task ApplyAsync(IReadOnlyList<Received<CountsRequested>> batch, CancellationToken cancellationToken)
    {
        foreach (var asked in batch.Select(received => received.Message))
        {
            var answer = await AnswerAsync(asked, cancellationToken);
            var route = new PublishedMessage(MessageNames.CountExchange(catalogue.Service, asked.Service), IsState: false);
            messaging.Db.AddRange(Announcements.Rows(answer, asked.RequestId.ToString(), version: 1, route));
        }

        await messaging.Db.SaveChangesAsync(cancellationToken);
    }

    private async Task<CountsTaken> AnswerAsync(CountsRequested asked, CancellationToken cancellationToken)
    {
        var records = asked.Cells is { } cells ? await held.ListAsync(messaging.Db, cells, cancellationToken) : [];
        return new()
        {
            RequestId = asked.RequestId,
            Owner = catalogue.Service,
            Cells = asked.Cells is { } named
                ? await held.CountAsync(messaging.Db, named, cancellationToken)
                : await held.CountAsync(messaging.Db, cancellationToken),
            Records = [.. records.Take(HeldRecords.MostRecords)],
            IsCut = records.Count > HeldRecords.MostRecords,
        };
    }
}
