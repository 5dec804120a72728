using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Agreements.Data;

/// <summary>Loads seeds/reference when the service migrates (R1), in the migration's transaction.</summary>
internal static class ReferenceData
{
    public static async Task LoadAsync(AgreementsDbContext db, CancellationToken cancellationToken)
    {
        await db.LoadReferenceDataAsync(cancellationToken: cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<ProcedureRule>("instrument-procedures.csv"), cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<HandlingLimit>("handling-limits.csv"), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
