using Cooperation.Agreements.Data;
using Cooperation.Agreements.Domain.Reviews;
using Cooperation.Agreements.Features.Instruments;
using Cooperation.Platform.Hosting;

namespace Cooperation.Agreements.Features.Reviews;

/// <summary>Who sees which reviews, once: whoever sees their instrument. Planners of the agency that leads it keep them.</summary>
internal static class ReviewAccess
{
    /// <summary>The reviews that the user sees.</summary>
    public static IQueryable<Review> ReviewsSeenBy(this AgreementsDbContext db, CurrentUser user)
    {
        var instruments = db.Instruments.SeenBy(user);
        return db.Reviews.Where(review => instruments.Any(i => i.Id == review.InstrumentId));
    }

    /// <summary>Whether the user keeps the reviews of what this agency leads.</summary>
    public static bool KeepsReviews(this CurrentUser user, string leadAgency) => user.Is(Roles.Planner) && user.Agency == leadAgency;
}
