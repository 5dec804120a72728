using Cooperation.Contracts.Repatriation;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Reactions;

/// <summary>The answer to a request for a repatriation case: the exchange shows the case's number from then on. It says for which desk the case is led, and nobody's name.</summary>
internal sealed class LinkCaseWhenRepatriationOpened(HotlineDbContext db) : IReaction<RepatriationCaseOpened>
{
    public const string Consumer = "hotline.repatriation-cases";

    public async Task ApplyAsync(IReadOnlyList<Received<RepatriationCaseOpened>> batch, CancellationToken cancellationToken)
    {
        await db.HoldAsync<Exchange>(batch.Select(received => received.Message.ExchangeId), cancellationToken);
        foreach (var opened in batch.Select(received => received.Message))
        {
            var id = new ExchangeId(opened.ExchangeId);
            var exchange = await db.Exchanges.AsSplitQuery().SingleOrDefaultAsync(e => e.Id == id, cancellationToken);
            exchange?.TakeCase(
                new(opened.CaseId, opened.Reference.Value, opened.OpenedAt),
                new Officer(Guid.Empty, opened.Reference.Value, "", opened.Desk.Value)
            );
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}
