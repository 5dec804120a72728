using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Platform.Records.ReferenceData;

/// <summary>The lists that every service with records keeps, out of <c>seeds/reference</c> (R1): codes, desks, holidays, and the rules of its own clocks. The files are the truth: what stood there before is replaced, in the migration's transaction.</summary>
public static class ReferenceTables
{
    /// <summary>Keeps these lists in this database.</summary>
    /// <param name="model">The model.</param>
    /// <param name="clocks">The service's clocks; null where its records have none.</param>
    public static ModelBuilder AddReferenceData(this ModelBuilder model, ClockCatalogue? clocks = null)
    {
        model
            .ApplyConfiguration(new CodeConfiguration())
            .ApplyConfiguration(new DeskConfiguration())
            .ApplyConfiguration(new HolidayConfiguration());
        return clocks is null ? model : model.ApplyConfiguration(new ClockRuleConfiguration(clocks));
    }

    /// <summary>Loads them; saved with the caller's own.</summary>
    public static async Task LoadReferenceDataAsync(
        this DbContext db,
        ClockCatalogue? clocks = null,
        CancellationToken cancellationToken = default
    )
    {
        await db.ReplaceAsync(AllCodes(), cancellationToken);
        await db.ReplaceAsync(
            [.. SeedFiles.Read<Desk>("desks.csv").Followed(SeedFiles.Read<ProvinceRow>("provinces.csv"))],
            cancellationToken
        );
        await db.ReplaceAsync(SeedFiles.Read<Holiday>("holidays.csv"), cancellationToken);
        if (clocks is not null)
        {
            var rules = SeedFiles.Read<ClockRule>("clock-rules.csv");
            await db.ReplaceAsync([.. rules.Where(rule => rule.Service == clocks.Service)], cancellationToken);
        }
    }

    /// <summary>Replaces all rows of a list.</summary>
    public static async Task ReplaceAsync<T>(this DbContext db, IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        await db.Set<T>().ExecuteDeleteAsync(cancellationToken);
        db.AddRange(rows);
    }

    /// <summary>Brings a list up to date whose rows are named by records of the service: what left the file stays.</summary>
    public static async Task KeepAsync<T>(
        this DbContext db,
        IReadOnlyList<T> rows,
        Func<T, string> code,
        CancellationToken cancellationToken
    )
        where T : class
    {
        var known = (await db.Set<T>().ToListAsync(cancellationToken)).ToDictionary(code, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            if (known.TryGetValue(code(row), out var old))
            {
                db.Entry(old).CurrentValues.SetValues(row);
            }
            else
            {
                db.Add(row);
            }
        }
    }

    /// <summary>The codes of all lists. Partners, agencies, provinces, gates and missions are lists like the others; each has a file of its own for its further columns.</summary>
    public static IReadOnlyList<CodeEntry> AllCodes() =>
        [
            .. SeedFiles.Read<CodeEntry>("codes.csv"),
            .. Named(ReferenceNames.Partner, "partners.csv"),
            .. Named(ReferenceNames.Agency, "agencies.csv"),
            .. Named(ReferenceNames.Province, "provinces.csv"),
            .. Named("gate", "gates.csv"),
            .. Named("mission", "missions.csv"),
        ];

    private static IEnumerable<CodeEntry> Named(string list, string file) =>
        SeedFiles.Read<NamedRow>(file).Select((row, place) => row.In(list, place + 1));

    private sealed record NamedRow(string Code, string Vi, string En, DateOnly? ValidFrom, DateOnly? ValidTo)
    {
        public CodeEntry In(string list, int order) =>
            new()
            {
                List = list,
                Code = Code,
                Vi = Vi,
                En = En,
                Order = order,
                ValidFrom = ValidFrom,
                ValidTo = ValidTo,
            };
    }
}
