using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Cooperation.Agreements.Data;

/// <summary>
/// Instruments whose activities were agreed before they kept the day of their first plan are given it: that of the earliest agreement. By the domain and not by the statement of a migration, for the
/// other services are told of it under a version of its own (R6).
/// </summary>
internal static class EarlierPlans
{
    public static async Task RememberAsync(AgreementsDbContext db, CancellationToken cancellationToken)
    {
        var first = await db
            .Activities.IgnoreAutoIncludes()
            .Where(activity =>
                activity.InstrumentId != null && db.Instruments.Any(i => i.Id == activity.InstrumentId && i.PlanAdoptedOn == null)
            )
            .SelectMany(
                activity => activity.Timeline,
                (activity, entry) =>
                    new
                    {
                        InstrumentId = activity.InstrumentId!.Value,
                        entry.What,
                        entry.At,
                    }
            )
            .Where(happened => happened.What == ActivityHappenings.Agreed)
            .GroupBy(happened => happened.InstrumentId)
            .Select(agreed => new { Instrument = agreed.Key, At = agreed.Min(happened => happened.At) })
            .ToDictionaryAsync(agreed => agreed.Instrument, agreed => agreed.At, cancellationToken);
        if (first.Count == 0)
        {
            return;
        }

        InstrumentId[] keys = [.. first.Keys];
        var at = db.GetService<TimeProvider>().GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.HoldAsync<Instrument>(keys.Select(key => key.Value), cancellationToken);
        foreach (var instrument in await db.Instruments.AsSplitQuery().Where(i => keys.Contains(i.Id)).ToListAsync(cancellationToken))
        {
            instrument.HasPlan(CivilTime.DateOf(first[instrument.Id]), new Officer(Guid.Empty, "", instrument.LeadAgency, ""), at);
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
