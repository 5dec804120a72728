using Cooperation.Hotline.Data.Channels;
using Cooperation.Hotline.Domain.Channels.Testing;
using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Hotline.Domain.Similarity;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Hotline.Data.Rules;

/// <summary>Loads seeds/reference when the service migrates (R1), in the migration's transaction; channels alone are only added, because desks keep them.</summary>
internal static class ReferenceData
{
    public static async Task LoadAsync(HotlineDbContext db, CancellationToken cancellationToken)
    {
        await db.LoadReferenceDataAsync(ClockKinds.Catalogue, cancellationToken);
        await db.ReplaceAsync(Near(), cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<TestInterval>("line-test-intervals.csv"), cancellationToken);
        await ChannelSeeds.AddMissingAsync(db, cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<HandlingLimit>("handling-limits.csv"), cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<GradeMapping>("evaluation-mapping.csv"), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static IReadOnlyList<NearProvince> Near() =>
        [.. ProvincesNear.Of(SeedFiles.Read<ProvinceEra>("provinces.csv"), SeedFiles.Read<ProvinceBorder>("province-neighbours.csv"))];
}
