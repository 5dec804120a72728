using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Contracts.Reviews;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Reactions;

/// <summary>An annual review was published: the drafts of its follow-up plan are adopted, once for a review (R7), and the review of the cycle that waits for them has its plan.</summary>
internal sealed partial class AdoptPlanWhenReviewPublished(
    AgreementsDbContext db,
    Audit audit,
    ILogger<AdoptPlanWhenReviewPublished> logger
) : IReaction<AdoptFollowUpPlan>
{
    public const string Consumer = "agreements.plans-to-adopt";

    public async Task ApplyAsync(IReadOnlyList<Received<AdoptFollowUpPlan>> batch, CancellationToken cancellationToken)
    {
        // All of the batch at once, in order of id: one after the other, two batches could wait for each other (R26).
        string[] codes = [.. batch.Select(received => received.Message.Instrument.Value).Distinct(StringComparer.Ordinal)];
        var keys = await db.Instruments.Where(i => codes.Contains(i.Code)).Select(i => i.Id.Value).ToListAsync(cancellationToken);
        await db.HoldAsync<Instrument>(keys, cancellationToken);
        foreach (var asked in batch.Select(received => received.Message).OrderBy(message => message.ReviewId))
        {
            await AdoptAsync(asked, cancellationToken);
        }
    }

    private async Task AdoptAsync(AdoptFollowUpPlan asked, CancellationToken cancellationToken)
    {
        var (code, year, reference, at) = (asked.Instrument.Value, asked.Year, asked.Reference.Value, asked.PublishedAt);
        var isNew = await db.Database.ExecuteSqlAsync(
            $"insert into agreements.adopted_plans (review_id, reference, instrument, year, adopted_at) values ({asked.ReviewId}, {reference}, {code}, {year}, {at}) on conflict do nothing",
            cancellationToken
        );
        var instrument = await db.Instruments.AsSplitQuery().SingleOrDefaultAsync(i => i.Code == code, cancellationToken);
        if (isNew == 0 || instrument is null)
        {
            return;
        }

        var (day, by) = (CivilTime.DateOf(at), new Officer(Guid.Empty, reference, instrument.LeadAgency, ""));
        var isAgreed = true;
        foreach (var draft in await db.DraftsInHandAsync(code, year, cancellationToken))
        {
            isAgreed &= Takes(() => draft.Agree(reference, instrument, by, at), "activity.agreement", "activity", draft.Id.Value);
        }

        if (isAgreed && await db.HasPlanAsync(code, year, cancellationToken))
        {
            foreach (var review in await WaitingAsync(code, year, cancellationToken))
            {
                Takes(() => review.Adopt(day, reference, by, at), "review.adoption", "review", review.Id.Value);
            }

            instrument.HasPlan(day, by, at);
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    // Each judges before it changes anything. One that refuses - the instrument has ended, a review was held later - keeps none of the others back and stays as it is, for a planner.
    private bool Takes(Action step, string action, string subject, Guid id)
    {
        try
        {
            step();
            audit.Record(action, subject, id.ToString());
            return true;
        }
        catch (DomainException refused)
        {
            Log.Refused(logger, subject, id, refused.Errors[0].Code);
            return false;
        }
    }

    private async Task<IReadOnlyList<Review>> WaitingAsync(string instrument, int year, CancellationToken cancellationToken)
    {
        var waiting = db.Reviews.Where(review =>
            review.Instrument == instrument && review.FollowUpYear == year && review.FollowUpAdoptedOn == null
        );
        await db.HoldAsync<Review>(await waiting.Select(review => review.Id.Value).ToListAsync(cancellationToken), cancellationToken);
        var found = await waiting.AsSplitQuery().ToListAsync(cancellationToken);
        return [.. found.Where(review => ReviewLife.OpenAt(review.Status).Contains(Domain.Codes.ReviewSteps.Adoption))];
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "Of a published review's plan {Subject} {Id} was left as it is: {Code}")]
        public static partial void Refused(ILogger logger, string subject, Guid id, string code);
    }
}
