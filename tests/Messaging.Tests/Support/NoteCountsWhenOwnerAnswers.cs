using Cooperation.Platform.Messaging;
using Cooperation.Platform.Messaging.Reconciling;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Messaging.Tests.Support;

/// <summary>Keeps what an owner answered, as it came.</summary>
internal sealed class NoteCountsWhenOwnerAnswers(FactsDb db) : IReaction<CountsTaken>
{
    public async Task ApplyAsync(IReadOnlyList<Received<CountsTaken>> batch, CancellationToken cancellationToken)
    {
        foreach (var answer in batch.Select(received => MessageJson.Write(received.Message)))
        {
            await db.Database.ExecuteSqlAsync($"insert into counted values ({answer}::jsonb)", cancellationToken);
        }
    }
}
