using System.Runtime.CompilerServices;
using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.People;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Hotline.Domain.People;
using Cooperation.Hotline.Features.Exchanges;
using Cooperation.Hotline.Features.Exchanges.Searching;
using Cooperation.Hotline.Features.Importing;
using Cooperation.Platform.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Features.Exporting;

/// <summary>Reads the exchanges of a list batch by batch; a batch is noted as exported by the user before any of it goes out (R24).</summary>
internal sealed class ExportBatches(HotlineDbContext db, CurrentUser user, ListExchanges.Query query, DateTimeOffset at)
{
    private const int Size = 500;

    public async IAsyncEnumerable<ExportedExchange> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (DateTimeOffset At, Guid Id)? last = null;
        while (true)
        {
            var rows = await db
                .Exchanges.AsNoTracking()
                .That(query, at)
                .OfImport(query.Import, db, user)
                .After(last)
                .SeenBy(user)
                .With(query, db, user)
                .OrderByDescending(seen => seen.Exchange.ReceivedOrSentAt)
                .ThenByDescending(seen => seen.Exchange.Id)
                .Take(Size)
                .Select(ExchangeRow.From(at))
                .ToListAsync(cancellationToken);
            foreach (var exchange in await WithTextsAsync(rows, cancellationToken))
            {
                yield return exchange;
            }

            if (rows.Count < Size)
            {
                yield break;
            }

            last = (rows[^1].ReceivedOrSentAt, rows[^1].Id);
        }
    }

    private async Task<IReadOnlyList<ExportedExchange>> WithTextsAsync(IReadOnlyList<ExchangeRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.Select(row => new ExchangeId(row.Id)).ToArray();
        var exchanges = await db
            .Exchanges.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(e => ids.Contains(e.Id))
            .Select(e => new
            {
                Marked = new MarkedExchange(e.Id, e.Thread, e.Entry.Partner, e.ReceivedOrSentAt),
                Text = new CaseText(e.Entry.OfficialNumber, e.Entry.Subject, e.Entry.Summary, e.Entry.Translation),
            })
            .ToDictionaryAsync(e => e.Marked.Id, cancellationToken);
        var handling = await db.HandlingOfAsync([.. exchanges.Values.Select(e => e.Marked)], cancellationToken);
        ExportedExchange[] exported =
        [
            .. rows.Select(row =>
            {
                var refusal = handling[new(row.Id)].ExportRefusal();
                var text = row.MayRead && refusal is null ? exchanges[new(row.Id)].Text : null;
                return new ExportedExchange(row, text, refusal);
            }),
        ];
        await db.NoteAsync(
            [.. exported.Where(e => e.Text is not null).Select(e => Reading.OfExport(new(e.Row.Id), user.AsOfficer(), at))],
            cancellationToken
        );
        return exported;
    }
}
