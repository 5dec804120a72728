using Cooperation.Platform.Domain.Handling;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Meetings.Data;

/// <summary>Loads seeds/reference when the service migrates (R1), in the migration's transaction, and what the plan says of frameworks and series.</summary>
internal static class ReferenceData
{
    public static async Task LoadAsync(MeetingsDbContext db, CancellationToken cancellationToken)
    {
        await db.LoadReferenceDataAsync(cancellationToken: cancellationToken);
        await db.ReplaceAsync(SeedFiles.Read<HandlingLimit>("handling-limits.csv"), cancellationToken);
        await db.ReplaceAsync(PlanData.Series(), cancellationToken);
        await db.ReplaceAsync(PlanData.Past(), cancellationToken);
        await db.KeepAsync(PlanData.Instruments(), instrument => instrument.Code, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
