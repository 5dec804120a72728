using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Reports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Reports;

/// <summary>GET /api/reviews/reports/{id}: a report as a document, with every time it was sent and why it is closed where it is.</summary>
internal static class GetReport
{
    public static void Map(RouteGroupBuilder report) => report.MapGet("/", HandleAsync).WithName(nameof(GetReport));

    internal static async Task<Results<Ok<ReportView>, NotFound>> HandleAsync(
        Guid id,
        ReviewsDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        var report = await db
            .Reports.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(r => r.Id == new PeriodicReportId(id), cancellationToken);
        if (report is null)
        {
            return TypedResults.NotFound();
        }

        response.SetEtag(report.Version);
        return TypedResults.Ok(ReportView.Of(report, user, CivilTime.DateOf(clock.GetUtcNow())));
    }
}
