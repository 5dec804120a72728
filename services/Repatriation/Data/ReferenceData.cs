using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.ReferenceData;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Data;

/// <summary>Loads seeds/reference when the service migrates (R1), in the migration's transaction.</summary>
internal static class ReferenceData
{
    public static async Task LoadAsync(RepatriationDbContext db, CancellationToken cancellationToken)
    {
        await db.LoadReferenceDataAsync(PersonClocks.Catalogue, cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<HandlingLimit>("handling-limits.csv"), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
