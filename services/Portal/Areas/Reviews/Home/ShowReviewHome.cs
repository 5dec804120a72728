using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Reviews.Reports;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Pages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Reviews.Home;

/// <summary>GET /reviews: a planner's day: what is due, what is missing, what came since last week, and the ways to everything else. Whoever may only read what is published finds that.</summary>
internal static class ShowReviewHome
{
    public const string Address = "/reviews";

    private const int MonthsOfQuarter = 3;

    public static void Map(RouteGroupBuilder pages) => pages.MapGroup("").RequireRoles(Jobs.AnnualReviewRoles).MapGet(Address, ShowAsync);

    private static async Task<IResult> ShowAsync(
        CurrentUser user,
        ReportsClient reports,
        AnnualReviewsClient reviews,
        ReviewChangesClient changes,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        var written = await reviews.ListAsync("", cancellationToken);
        if (!user.Is(Roles.Planner))
        {
            return Page.Show<ReviewHomePage>(
                new ReviewHomeModel(null, [], null, [], [.. written.Items.Where(review => review.IsPublished)])
            );
        }

        var period = LastQuarter(VietnamTime.DateOf(now));
        var list = await reports.ListAsync($"?period={period}&limit=200", cancellationToken);
        var returned = await reports.ListAsync($"?status={Known.Report.Returned}", cancellationToken);
        var waiting = list.Receives ? await reports.ListAsync($"?status={Known.Report.Submitted}", cancellationToken) : null;
        return Page.Show<ReviewHomePage>(
            new ReviewHomeModel(
                list,
                // One that was sent back is work of its own agency, and not of whoever sent it back.
                [.. returned.Items.Where(report => report.Agency == user.Agency), .. waiting?.Items ?? []],
                await changes.ReadAsync(cancellationToken),
                await DueAsync(written.Items, reviews, cancellationToken),
                written.Items
            )
        );
    }

    // The reviews that the user brings on: Reviews says in each document which steps he takes. Few are in hand at a time.
    private static async Task<IReadOnlyList<AnnualReviewRow>> DueAsync(
        IReadOnlyList<AnnualReviewRow> written,
        AnnualReviewsClient reviews,
        CancellationToken cancellationToken
    )
    {
        List<AnnualReviewRow> due = [];
        foreach (var row in written.Where(review => review.Status != Known.AnnualReview.Published))
        {
            var review = await reviews.ReadInHandAsync(row.Id, cancellationToken);
            if (review.Steps.Any(step => step is not (Known.AnnualReview.Return or Known.AnnualReview.Dropping)))
            {
                due.Add(row);
            }
        }

        return due;
    }

    // The last one that is over: that is what is owed.
    private static string LastQuarter(DateOnly today)
    {
        var last = today.AddMonths(-MonthsOfQuarter);
        return string.Create(CultureInfo.InvariantCulture, $"{last.Year:0000}-Q{((last.Month - 1) / MonthsOfQuarter) + 1}");
    }
}

/// <summary>A planner's day; no reports for whoever only reads what is published.</summary>
/// <param name="Quarter">The reports of the last quarter that is over.</param>
/// <param name="InHand">Reports that wait for the user.</param>
/// <param name="Changes">What changed since last week.</param>
/// <param name="Open">The reviews on which the user has a step to take.</param>
/// <param name="Reviews">All that he sees.</param>
public sealed record ReviewHomeModel(
    ReportList? Quarter,
    IReadOnlyList<ReportRow> InHand,
    ReviewChanges? Changes,
    IReadOnlyList<AnnualReviewRow> Open,
    IReadOnlyList<AnnualReviewRow> Reviews
)
{
    /// <summary>The reviews that are published.</summary>
    public IReadOnlyList<AnnualReviewRow> Published => [.. Reviews.Where(review => review.IsPublished)];

    /// <summary>The user's own report of the quarter, where he is not who receives them all.</summary>
    public ReportRow? Own => Quarter is { Receives: false, Items: [var own, ..] } ? own : null;
}
