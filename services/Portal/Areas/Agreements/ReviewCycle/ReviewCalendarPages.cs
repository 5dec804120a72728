using Cooperation.Platform.Hosting;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Areas.Agreements.ReviewCycle;

/// <summary>/review-calendar, and the form at an instrument: one line per page. Agreements decides who sees and keeps which reviews.</summary>
internal static class ReviewCalendarPages
{
    public const string Address = "/review-calendar";

    public static void Map(RouteGroupBuilder pages)
    {
        var reviews = pages.MapGroup(Address).RequireRoles(Jobs.InstrumentRoles);
        ListReviews.Map(reviews);
        ShowReview.Map(reviews);
        TakeReviewStep.Map(reviews);
        PlanReview.Map(pages);
    }
}
