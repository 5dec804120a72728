using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Contracts.Reviews;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Messaging;
using Cooperation.Platform.Records.Steps;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Agreements.Reactions;

/// <summary>An annual review was published: the drafts of its follow-up plan are adopted, once for a review (R7), and the review of the cycle that waits for them has its plan.</summary>
internal sealed class AdoptPlanWhenReviewPublished(AgreementsDbContext db, Audit audit) : IReaction<AdoptFollowUpPlan>
{
    public const string Consumer = "agreements.plans-to-adopt";

    public async Task ApplyAsync(IReadOnlyList<Received<AdoptFollowUpPlan>> batch, CancellationToken cancellationToken)
    {
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
        var keys = await db.Instruments.Where(i => i.Code == code).Select(i => i.Id.Value).ToListAsync(cancellationToken);
        if (isNew == 0 || keys.Count == 0)
        {
            return;
        }

        await db.HoldAsync<Instrument>(keys, cancellationToken);
        var instrument = await db.Instruments.AsSplitQuery().SingleAsync(i => i.Code == code, cancellationToken);
        var by = new Officer(Guid.Empty, reference, instrument.LeadAgency, "");
        foreach (var draft in await db.DraftsInHandAsync(code, year, cancellationToken))
        {
            draft.Agree(reference, instrument, by, at);
            audit.Record("activity.agreement", "activity", draft.Id.ToString());
        }

        if (await db.HasPlanAsync(code, year, cancellationToken))
        {
            foreach (var review in await WaitingAsync(code, year, cancellationToken))
            {
                review.Adopt(CivilTime.DateOf(at), reference, by, at);
                audit.Record("review.adoption", "review", review.Id.ToString());
            }

            instrument.HasPlan(CivilTime.DateOf(at), by, at);
        }

        await db.SaveChangesAsync(cancellationToken);
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
}
