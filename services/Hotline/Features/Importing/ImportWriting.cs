using Cooperation.Hotline.Data;
using Cooperation.Hotline.Data.Importing;
using Cooperation.Hotline.Data.Rules;
using Cooperation.Hotline.Domain.Exchanges;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting.Protection;
using Cooperation.Platform.Records.People;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Writes the rows of a checked file under the numbers taken for them, batch by batch in one transaction of the caller's. No lock is held for which a desk that logs would wait.</summary>
internal sealed class ImportWriting(HotlineDbContext db, PeopleStore<ExchangeId> people, Protector protector)
{
    /// <exception cref="RowsChangedException">Rows are no longer what they were when they were checked and counted.</exception>
    public async Task<ImportWritten> RunAsync(
        LogFile log,
        Import import,
        IReadOnlyList<ImportNumbers> blocks,
        Func<int, CancellationToken, Task> report,
        CancellationToken cancellationToken
    )
    {
        var rules = await RulesOfEveryDay.ReadAsync(db, cancellationToken);
        var mapping = ImportMapping.Read(import.Mapping);
        var checking = new RowChecking(mapping, rules, protector, import.By, import.At);
        var left = blocks.ToDictionary(block => (block.Partner, block.Year));
        var (read, written, known) = (0, 0, 0);
        await foreach (
            var batch in new ImportPass(db, checking, import.By.Desk).ReadAsync(log.Rows(mapping, cancellationToken), cancellationToken)
        )
        {
            // All or nothing: what was right when it was checked and is wrong now brings nothing in.
            RowsChangedException.If(batch.Problems.Count > 0);
            await WriteAsync(batch.Added, import, left, cancellationToken);
            (read, written, known) = (read + batch.Rows, written + batch.Added.Count, known + batch.AlreadyThere);
            await report(read, cancellationToken);
        }

        RowsChangedException.If(written + known != import.Accepted + import.AlreadyThere);
        return new(written, known, [.. left.Values.Where(block => block.Count > 0)]);
    }

    private async Task WriteAsync(
        IReadOnlyList<CheckedRow> rows,
        Import import,
        Dictionary<(string, int), ImportNumbers> left,
        CancellationToken cancellationToken
    )
    {
        var mentioned = new List<(ExchangeId, IEnumerable<(PersonId, ProtectedDetails)>)>();
        foreach (var row in rows)
        {
            var key = (row.Intake.Entry.Partner, row.Intake.Year);
            RowsChangedException.If(!left.TryGetValue(key, out var block) || block.Count == 0);
            left[key] = block! with { First = block.First + 1, Count = block.Count - 1 };
            var exchange = row.Log(Reference.Of(block.Partner, block.Year, block.First));
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
            mentioned.Add((exchange.Id, exchange.People.Select(person => person.Id).Zip(row.People)));
        }

        await db.SaveChangesAsync(cancellationToken);
        await people.AddInBulkAsync(mentioned, cancellationToken);
        db.ChangeTracker.Clear();
    }
}

/// <summary>What was written of an import.</summary>
/// <param name="Rows">Rows that are exchanges now.</param>
/// <param name="AlreadyThere">Rows that other imports have brought.</param>
/// <param name="Unused">Numbers that were taken for rows which another import brought meanwhile.</param>
internal sealed record ImportWritten(int Rows, int AlreadyThere, IReadOnlyList<ImportNumbers> Unused);

/// <summary>The rows are no longer what they were when they were checked and counted: a rule of theirs is another by now.</summary>
internal sealed class RowsChangedException : Exception
{
    public static void If(bool changed)
    {
        if (changed)
        {
            throw new RowsChangedException();
        }
    }
}
