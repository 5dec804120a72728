using Cooperation.Platform.Records.ReferenceData;

namespace Cooperation.Meetings.Data;

/// <summary>Loads seeds/reference when the service migrates (R1), in the migration's transaction.</summary>
internal static class ReferenceData
{
    public static async Task LoadAsync(MeetingsDbContext db, CancellationToken cancellationToken)
    {
        await db.LoadReferenceDataAsync(cancellationToken: cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }
}
