using Cooperation.Platform.Domain.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cooperation.Platform.Records.References;

/// <summary>
/// Hands out references without gaps (R11). The row of a series and a year stays locked until the transaction ends, so numbers are taken after every check
/// and nothing slow comes after them; a rollback gives them back.
/// </summary>
public static class ReferenceNumbers
{
    /// <summary>Keeps the counters in this database.</summary>
    public static ModelBuilder AddReferenceNumbers(this ModelBuilder model) =>
        model.ApplyConfiguration(new ReferenceCounterConfiguration());

    /// <summary>Takes the next reference of a series.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open: the number would be kept though its record might not.</exception>
    public static async Task<string> NextReferenceAsync(
        this DbContext db,
        ReferenceSeries series,
        int year,
        CancellationToken cancellationToken
    ) => series.Write(year, (await db.TakeNumbersAsync(series, year, 1, cancellationToken)).First);

    /// <summary>Takes numbers that follow one another. Blocks of several series are taken in order of series and year, so that two who take them never wait for each other.</summary>
    /// <exception cref="InvalidOperationException">No transaction is open.</exception>
    public static async Task<NumberBlock> TakeNumbersAsync(
        this DbContext db,
        ReferenceSeries series,
        int year,
        int count,
        CancellationToken cancellationToken
    )
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number taken outside the transaction that uses it could leave a gap.");
        }

        // SqlQuery wants to compose over the statement, which an insert does not allow: it is read as it stands.
        var last = await db
            .Database.SqlQueryRaw<long>(
                Counting(
                    db,
                    """
                    insert into counters as counter (prefix, scope, year, last) values ({0}, {1}, {2}, {3})
                    on conflict (prefix, scope, year) do update set last = counter.last + {3}
                    returning last as "Value"
                    """
                ),
                series.Prefix,
                series.Scope ?? "",
                year,
                (long)count
            )
            .ToListAsync(cancellationToken);
        return new(series, year, last[0] - count + 1, count);
    }

    /// <summary>Whether others have taken numbers after these. Asks without a lock: what is true may change until the numbers go back.</summary>
    public static async Task<bool> AreFollowedAsync(this DbContext db, NumberBlock block, CancellationToken cancellationToken)
    {
        var last = await db
            .Database.SqlQueryRaw<long>(
                Counting(db, """select last as "Value" from counters where prefix = {0} and scope = {1} and year = {2}"""),
                block.Series.Prefix,
                block.Series.Scope ?? "",
                block.Year
            )
            .ToListAsync(cancellationToken);
        return last[0] != block.Last;
    }

    /// <summary>Gives numbers back, all or none: possible while nobody has taken one after them, or there would be a gap.</summary>
    public static async Task<bool> GiveBackAsync(this DbContext db, NumberBlock block, CancellationToken cancellationToken) =>
        await db.Database.ExecuteSqlRawAsync(
            Counting(db, "update counters set last = {0} where prefix = {1} and scope = {2} and year = {3} and last = {4}"),
            [block.First - 1, block.Series.Prefix, block.Series.Scope ?? "", block.Year, block.Last],
            cancellationToken
        ) > 0;

    private static string Counting(DbContext db, string statement)
    {
        var table = db.Model.FindEntityType(typeof(ReferenceCounter)) ?? throw new InvalidOperationException("The model has no counters.");
        var name = db.GetService<ISqlGenerationHelper>().DelimitIdentifier(table.GetTableName()!, table.GetSchema());
        return statement.Replace("counters", name, StringComparison.Ordinal);
    }
}
