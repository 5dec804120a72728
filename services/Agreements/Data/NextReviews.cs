using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Hosting.Calendar;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Cooperation.Agreements.Data;

/// <summary>When the next review of an instrument falls due, out of its reviews: what is on hand and not saved yet counts as it stands on hand.</summary>
internal static class NextReviews
{
    /// <summary>The earliest day of what is open; null where nothing is.</summary>
    public static async Task<DateOnly?> NextReviewDueAsync(
        this AgreementsDbContext db,
        InstrumentId instrument,
        CancellationToken cancellationToken
    )
    {
        var inHand = db.Reviews.Local.Where(review => review.InstrumentId == instrument).ToList();
        var keys = inHand.Select(review => review.Id).ToArray();
        var stored = await db
            .Reviews.Where(review =>
                review.InstrumentId == instrument
                && !keys.Contains(review.Id)
                && (review.Status == ReviewStatus.Due || review.Status == ReviewStatus.Proposed)
            )
            .MinAsync(review => (DateOnly?)review.DueOn, cancellationToken);
        return inHand
            .Where(review => review.Status is ReviewStatus.Due or ReviewStatus.Proposed)
            .Select(review => (DateOnly?)review.DueOn)
            .Append(stored)
            .Min();
    }

    /// <summary>Instruments of before keep the day too; the other services are told under a version of its own (R6).</summary>
    public static async Task RememberAsync(AgreementsDbContext db, CancellationToken cancellationToken)
    {
        var due = await db
            .Reviews.Where(review => review.Status == ReviewStatus.Due || review.Status == ReviewStatus.Proposed)
            .GroupBy(review => review.InstrumentId)
            .Select(open => new { Instrument = open.Key, On = open.Min(review => review.DueOn) })
            .ToDictionaryAsync(open => open.Instrument, open => open.On, cancellationToken);
        var (keys, at) = (due.Keys.ToArray(), db.GetService<Demonstration>().LoadedAt);
        foreach (
            var instrument in await db
                .Instruments.AsSplitQuery()
                .Where(i => keys.Contains(i.Id) && i.NextReviewDue == null)
                .ToListAsync(cancellationToken)
        )
        {
            instrument.NextReviewIs(due[instrument.Id], InstrumentSeeds.Plan, at);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
