using Cooperation.Hotline.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.People;

/// <summary>Notes who opened the text of an exchange: once a day for each account, decided by the database.</summary>
internal static class TextReadings
{
    public static Task NoteAsync(this HotlineDbContext db, Reading reading, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlAsync(
            $"""
            insert into hotline.readings (id, exchange_id, what, at, by_account, by_name, by_agency, by_desk)
            values ({reading.Id}, {reading.ExchangeId.Value}, {reading.What}, {reading.At}, {reading.By.Account}, {reading.By.Name}, {reading.By.Agency}, {reading.By.Desk})
            on conflict do nothing
            """,
            cancellationToken
        );

    /// <summary>Notes many at once, by one account.</summary>
    public static Task NoteAsync(this HotlineDbContext db, IReadOnlyList<Reading> readings, CancellationToken cancellationToken)
    {
        if (readings.Count == 0)
        {
            return Task.CompletedTask;
        }

        var (first, ids) = (readings[0], readings.Select(reading => reading.Id).ToArray());
        var exchanges = readings.Select(reading => reading.ExchangeId.Value).ToArray();
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into hotline.readings (id, exchange_id, what, at, by_account, by_name, by_agency, by_desk)
            select of.id, of.exchange_id, {first.What}, {first.At}, {first.By.Account}, {first.By.Name}, {first.By.Agency}, {first.By.Desk}
            from unnest({ids}, {exchanges}) as of(id, exchange_id)
            on conflict do nothing
            """,
            cancellationToken
        );
    }
}
