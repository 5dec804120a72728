using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Hotline.Data.People;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Hosting.Protection;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Writes the rows of a checked file under the numbers taken for them, batch by batch in one transaction of the caller's. No lock is held for which a desk that logs would wait.</summary>
internal sealed class ImportWriting(HotlineDbContext db, PeopleInBulk people, Protector protector)
{
    public async Task<int> RunAsync(
        LogFile log,
        Import import,
        IReadOnlyList<NumberBlock> blocks,
        Func<int, CancellationToken, Task> report,
        CancellationToken cancellationToken
    )
    {
        var rules = await RulesBook.ReadAsync(db, cancellationToken);
        var mapping = ImportMapping.Read(import.Mapping);
        var checking = new RowChecking(mapping, rules, protector, import.By, import.At);
        var next = blocks.ToDictionary(block => (block.Partner, block.Year), block => block.First);
        var (read, written) = (0, 0);
        await foreach (
            var batch in new ImportPass(db, checking, import.By.Desk).ReadAsync(log.Rows(mapping, cancellationToken), cancellationToken)
        )
        {
            await WriteAsync(batch.Added, import, next, cancellationToken);
            (read, written) = (read + batch.Rows, written + batch.Added.Count);
            await report(read, cancellationToken);
        }

        return written;
    }

    private async Task WriteAsync(
        IReadOnlyList<CheckedRow> rows,
        Import import,
        Dictionary<(string, int), long> next,
        CancellationToken cancellationToken
    )
    {
        var mentioned = new List<(Exchange, IReadOnlyList<Domain.People.ProtectedDetails>)>();
        foreach (var row in rows)
        {
            var (partner, year) = (row.Intake.Entry.Partner, row.Intake.Year);
            var exchange = row.Log(Reference.Of(partner, year, next[(partner, year)]++));
            db.Add(exchange);
            db.Add(
                new ImportedRow
                {
                    Desk = import.By.Desk,
                    Key = row.Key,
                    ImportId = import.Id,
                    ExchangeId = exchange.Id,
                }
            );
            mentioned.Add((exchange, row.People));
        }

        await db.SaveChangesAsync(cancellationToken);
        await people.AddAsync(mentioned, cancellationToken);
        db.ChangeTracker.Clear();
    }
}
