using Cooperation.Hotline.Data.Channels;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Hosting.Seeds;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>Loads seeds/reference when the service migrates (R1). The files are the truth: what stood there before is replaced, in the migration's transaction; channels alone are only added, because desks keep them.</summary>
internal static class ReferenceData
{
    public static async Task LoadAsync(HotlineDbContext db, CancellationToken cancellationToken)
    {
        await ReplaceAsync(db, AllCodes(), cancellationToken);
        await ReplaceAsync(db, Desks(), cancellationToken);
        await ReplaceAsync(db, Near(), cancellationToken);
        await ReplaceAsync(db, SeedFiles.Read<ClockRule>("clock-rules.csv"), cancellationToken);
        await ReplaceAsync(db, SeedFiles.Read<Holiday>("holidays.csv"), cancellationToken);
        await ReplaceAsync(db, SeedFiles.Read<TestInterval>("line-test-intervals.csv"), cancellationToken);
        await ChannelSeeds.AddMissingAsync(db, cancellationToken);
        await ReplaceAsync(db, SeedFiles.Read<HandlingLimit>("handling-limits.csv"), cancellationToken);
        await ReplaceAsync(db, SeedFiles.Read<GradeMapping>("evaluation-mapping.csv"), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    // Partners, agencies, provinces and gates are lists of codes like the others; each has a file of its own for its further columns.
    internal static IReadOnlyList<CodeEntry> AllCodes() =>
        [
            .. SeedFiles.Read<CodeEntry>("codes.csv"),
            .. Named(CodeLists.Partner, "partners.csv"),
            .. Named(CodeLists.Agency, "agencies.csv"),
            .. Named(CodeLists.Province, "provinces.csv"),
            .. Named(CodeLists.Gate, "gates.csv"),
        ];

    private static IEnumerable<CodeEntry> Named(string list, string file) =>
        SeedFiles.Read<NamedRow>(file).Select((row, place) => row.In(list, place + 1));

    private static IReadOnlyList<Desk> Desks() =>
        [.. SeedFiles.Read<Desk>("desks.csv").Followed(SeedFiles.Read<ProvinceRow>("provinces.csv"))];

    private static IReadOnlyList<NearProvince> Near() =>
        [.. ProvincesNear.Of(SeedFiles.Read<ProvinceEra>("provinces.csv"), SeedFiles.Read<ProvinceBorder>("province-neighbours.csv"))];

    private static async Task ReplaceAsync<T>(HotlineDbContext db, IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        await db.Set<T>().ExecuteDeleteAsync(cancellationToken);
        db.AddRange(rows);
    }

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
