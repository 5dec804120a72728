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
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public static void Map(RouteGroupBuilder pages) => pages.MapGroup("").RequireRoles(Jobs.AnnualReviewRoles).MapGet(Address, ShowAsync);

    private static async Task<IResult> ShowAsync(
        CurrentUser user,
        ReportsClient reports,
        AnnualReviewsClient reviews,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        var written = await reviews.ListAsync("", cancellationToken);
        if (!user.Is(Roles.Planner))
        {
            return Page.Show<ReviewHomePage>(new ReviewHomeModel(null, [], [], [.. written.Items.Where(review => review.IsPublished)]));
        }

        var period = LastQuarter(VietnamTime.DateOf(now));
        var list = await reports.ListAsync($"?period={period}&limit=200", cancellationToken);
        var returned = await reports.ListAsync($"?status={Known.Report.Returned}", cancellationToken);
        var waiting = list.Receives ? await reports.ListAsync($"?status={Known.Report.Submitted}", cancellationToken) : null;
        return Page.Show<ReviewHomePage>(
            new ReviewHomeModel(
                list,
                [.. returned.Items, .. waiting?.Items ?? []],
                [.. list.Items.Where(report => report.SentAt >= now - Week)],
                written.Items
            )
        );
    }

    // The last one that is over: that is what is owed.
    private static string LastQuarter(DateOnly today)
    {
        var last = today.AddMonths(-MonthsOfQuarter);
        return string.Create(CultureInfo.InvariantCulture, $"{last.Year:0000}-Q{((last.Month - 1) / MonthsOfQuarter) + 1}");
    }
}

/// <summary>A planner's day; no reports for whoever only reads what is published.</summary>
public sealed record ReviewHomeModel(
    ReportList? Quarter,
    IReadOnlyList<ReportRow> InHand,
    IReadOnlyList<ReportRow> Recent,
    IReadOnlyList<AnnualReviewRow> Reviews
)
{
    /// <summary>The reviews that are not published yet.</summary>
    public IReadOnlyList<AnnualReviewRow> Open => [.. Reviews.Where(review => review.Status != Known.AnnualReview.Published)];

    /// <summary>Those that are.</summary>
    public IReadOnlyList<AnnualReviewRow> Published => [.. Reviews.Where(review => review.IsPublished)];

    /// <summary>The user's own report of the quarter, where he is not who receives them all.</summary>
    public ReportRow? Own => Quarter is { Receives: false, Items: [var own, ..] } ? own : null;
}
