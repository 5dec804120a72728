using System.Runtime.CompilerServices;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Searching;
using Cooperation.Hotline.Features.Exchanges.Views;
using Cooperation.Hotline.Features.Importing;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exporting;

/// <summary>Reads the exchanges of a list batch by batch, with the texts that may leave.</summary>
internal sealed class ExportBatches(HotlineDbContext db, CurrentUser user, ListExchanges.Query query, DateTimeOffset at)
{
    private readonly LeavingTexts texts = new(db, user, at);

    public async IAsyncEnumerable<ExportedExchange> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        while (true)
        {
            var rows = await db
                .Exchanges.AsNoTracking()
                .That(query, at)
                .OfImport(query.Import, db, user)
                .SeenBy(user)
                .With(query, db, user)
                .NewestFirst(after)
                .Take(LeavingTexts.Batch)
                .Select(ExchangeRow.From(at, user))
                .ToListAsync(cancellationToken);
            var readable = rows.Where(row => row.MayRead).Select(row => row.Id).ToHashSet();
            var leaving = await texts.ReadAsync(rows.Select(row => row.Id), readable.Contains, cancellationToken);
            foreach (var row in rows)
            {
                yield return new(row, leaving[row.Id].Text, leaving[row.Id].Refusal);
            }

            if (rows.Count < LeavingTexts.Batch)
            {
                yield break;
            }

            after = Cursor.Of(rows[^1].ReceivedOrSentAt, rows[^1].Id);
        }
    }
}
