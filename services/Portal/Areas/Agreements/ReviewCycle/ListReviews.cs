using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;

namespace Cooperation.Portal.Areas.Agreements.ReviewCycle;

/// <summary>GET /review-calendar: the reviews that the user sees, by the day they are due. GET /review-calendar/export: the same as a file.</summary>
internal static class ListReviews
{
    public static void Map(RouteGroupBuilder reviews)
    {
        reviews.MapGet("/", HandleAsync);
        reviews.MapExport("reviews", At);
    }

    private static ListAddress At(IQueryCollection query) =>
        new(ReviewCalendarPages.Address, query, "partner", "year", "kind", "status", "overdue", "instrument");

    private static Task<IResult> HandleAsync(
        HttpRequest request,
        InstrumentReviewsClient reviews,
        PageLanguage language,
        RequestClock clock,
        CancellationToken cancellationToken
    ) =>
        At(request.Query)
            .ShowAsync<ReviewCalendarPage, InstrumentReviewRow>(
                language,
                clock.GetUtcNow(),
                query => reviews.ListAsync(query, cancellationToken),
                list => new ReviewCalendarModel(list, VietnamTime.YearOf(clock.GetUtcNow()))
            );
}

/// <summary>What the calendar shows, and the year that it is in Viet Nam.</summary>
public sealed record ReviewCalendarModel(ListOf<InstrumentReviewRow> List, int Year);
