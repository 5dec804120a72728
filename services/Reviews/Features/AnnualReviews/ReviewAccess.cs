using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting;
using Cooperation.Reviews.Domain.AnnualReviews;
using Microsoft.AspNetCore.Authorization;

namespace Cooperation.Reviews.Features.AnnualReviews;

/// <summary>
/// Who sees which annual reviews and takes which step, once. What is in hand is seen by planners of the standing agency and of the agencies that lead the instrument or take part in it, and by the desk that
/// steers; what is published by all planners, consular supervisors and central desks.
/// </summary>
internal static class ReviewAccess
{
    /// <summary>Whoever reads published reviews may ask for the list (R17).</summary>
    public static void MayList(AuthorizationPolicyBuilder policy) =>
        policy.RequireAssertion(context =>
            context.User.IsInRole(Roles.Planner)
            || context.User.IsInRole(Roles.CentralDesk)
            || (context.User.IsInRole(Roles.Supervisor) && context.User.IsOf(Offices.ForeignMinistry))
        );

    /// <summary>Reviews are begun by planners.</summary>
    public static void MayBegin(AuthorizationPolicyBuilder policy) => policy.RequireRole(Roles.Planner);

    /// <summary>The reviews that the user sees: those he works on, and what is published.</summary>
    public static IQueryable<AnnualReview> SeenBy(this IQueryable<AnnualReview> reviews, CurrentUser user)
    {
        var (plans, agency, seesAll) = (user.Is(Roles.Planner), user.Agency, user.IsOfStandingAgency());
        var reads = plans || user.Is(Roles.CentralDesk) || (user.Is(Roles.Supervisor) && user.IsOfForeignMinistry());
        return reviews.Where(r =>
            (reads && r.IsPublished) || (reads && seesAll) || (plans && (r.Agency == agency || r.TakingPart.Contains(agency)))
        );
    }

    /// <summary>Whether the user works on this review, and so sees what is in hand.</summary>
    public static bool WorksOn(this CurrentUser user, AnnualReview review) =>
        user.IsOfStandingAgency()
            ? user.IsAny(Roles.Planner, Roles.CentralDesk)
            : user.Is(Roles.Planner) && (user.Agency == review.Agency || review.TakingPart.Contains(user.Agency));

    /// <summary>Whether the user begins reviews of what this agency leads.</summary>
    public static bool BeginsReviews(this CurrentUser user, string agency) =>
        user.Is(Roles.Planner) && (user.IsOfStandingAgency() || user.Agency == agency);

    /// <summary>Why the user does not take this step; null where he may.</summary>
    public static DomainError? RefusalOf(this CurrentUser user, AnnualReview review, string step)
    {
        var (plans, isStanding) = (user.Is(Roles.Planner), user.IsOfStandingAgency());
        var isAllowed = step switch
        {
            ReviewSteps.Commentary => plans && user.WorksOn(review),
            ReviewSteps.Submission => plans && (isStanding || user.Agency == review.Agency),
            ReviewSteps.Approval or ReviewSteps.Return => isStanding
                ? user.IsAny(Roles.Planner, Roles.CentralDesk)
                : plans && user.Agency == review.Agency,
            _ => plans && isStanding,
        };
        return isAllowed ? null : ReviewErrors.NotYours();
    }
}
