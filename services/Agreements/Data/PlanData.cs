namespace Cooperation.Agreements.Data;

/// <summary>What the plan brings and planners keep from then on: added where it is not there yet, once the schema stands.</summary>
internal static class PlanData
{
    public static async Task AddMissingAsync(AgreementsDbContext db, CancellationToken cancellationToken)
    {
        await InstrumentSeeds.AddMissingAsync(db, cancellationToken);
        await NegotiationSeeds.AddMissingAsync(db, cancellationToken);
        await ReviewSeeds.AddMissingAsync(db, cancellationToken);
        await NextReviews.RememberAsync(db, cancellationToken);
        await PartnerSeeds.AddMissingAsync(db, cancellationToken);
        await EarlierPlans.RememberAsync(db, cancellationToken);
    }
}
