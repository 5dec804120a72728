using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.Readings;

/// <summary>Notes who opened the text of a record, and tells who has seen what. The text counts once a day for each account; the database decides that.</summary>
public static class ReadingsOnRecord
{
    /// <summary>Notes one reading, at once.</summary>
    public static Task NoteAsync<TRecordId>(this DbContext db, Reading<TRecordId> reading, CancellationToken cancellationToken)
        where TRecordId : struct, IRecordId => db.NoteAsync([reading], cancellationToken);

    /// <summary>Notes many at once, all of one account, kind and time.</summary>
    public static async Task NoteAsync<TRecordId>(
        this DbContext db,
        IReadOnlyList<Reading<TRecordId>> readings,
        CancellationToken cancellationToken
    )
        where TRecordId : struct, IRecordId
    {
        if (readings.Count > 0)
        {
            var (first, by) = (readings[0], readings[0].By);
            object[] values =
            [
                readings.Select(reading => reading.Id).ToArray(),
                readings.Select(reading => reading.RecordId.Value).ToArray(),
                first.What,
                first.At,
                by.Account,
                by.Name,
                by.Agency,
                by.Desk,
            ];
            await db.Database.ExecuteSqlRawAsync(StatementFor<TRecordId>(db), values, cancellationToken);
        }
    }

    /// <summary>Who has seen what of a record, newest first.</summary>
    /// <returns>At most so many, and whether there are older ones.</returns>
    public static async Task<(IReadOnlyList<Reading<TRecordId>> Items, bool More)> ReadingsOfAsync<TRecordId>(
        this DbContext db,
        TRecordId record,
        int limit,
        CancellationToken cancellationToken
    )
        where TRecordId : struct, IRecordId
    {
        TRecordId[] of = [record];
        var readings = await db.Set<Reading<TRecordId>>()
            .AsNoTracking()
            .Where(r => of.Contains(r.RecordId))
            .OrderByDescending(r => r.At)
            .Take(limit + 1)
            .ToListAsync(cancellationToken);
        return ([.. readings.Take(limit)], readings.Count > limit);
    }

    private static string StatementFor<TRecordId>(DbContext db)
        where TRecordId : struct, IRecordId
    {
        var record = db.ColumnOf<Reading<TRecordId>>(nameof(Reading<TRecordId>.RecordId));
        return $$"""
            insert into {{db.TableOf<Reading<TRecordId>>()}} (id, {{record}}, what, at, by_account, by_name, by_agency, by_desk)
            select of.id, of.record, {2}, {3}, {4}, {5}, {6}, {7} from unnest({0}, {1}) as of(id, record)
            on conflict do nothing
            """;
    }
}
