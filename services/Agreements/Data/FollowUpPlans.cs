using Cooperation.Agreements.Domain.Activities;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Data;

/// <summary>The plan of an instrument for a year: its activities, drafts until it is adopted.</summary>
internal static class FollowUpPlans
{
    /// <summary>Whether anything stands in it.</summary>
    public static Task<bool> HasPlanAsync(this AgreementsDbContext db, string instrument, int year, CancellationToken cancellationToken) =>
        db.Activities.AnyAsync(a => a.Instrument == instrument && a.Year == year && a.Status != ActivityStatus.Dropped, cancellationToken);

    /// <summary>Its drafts, held until the transaction ends.</summary>
    public static async Task<IReadOnlyList<Activity>> DraftsInHandAsync(
        this AgreementsDbContext db,
        string instrument,
        int year,
        CancellationToken cancellationToken
    )
    {
        var drafts = db.Activities.Where(a => a.Instrument == instrument && a.Year == year && a.Status == ActivityStatus.Draft);
        await db.HoldAsync<Activity>(await drafts.Select(a => a.Id.Value).ToListAsync(cancellationToken), cancellationToken);
        return await drafts.AsSplitQuery().OrderBy(a => a.Reference).ToListAsync(cancellationToken);
    }
}
