using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Reports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Reports;

/// <summary>GET /api/reviews/reports/whole?period=: what was taken over into the whole of a period, agency by agency, with what came late and what was corrected. For the standing agency.</summary>
internal static class GetWhole
{
    public static void Map(RouteGroupBuilder reports) => reports.MapGet("/whole", HandleAsync).WithName("GetWholeReport");

    internal static async Task<Results<Ok<Response>, ForbidHttpResult>> HandleAsync(
        ValidQuery<Query> query,
        ReviewsDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        if (!user.ReceivesReports())
        {
            return TypedResults.Forbid();
        }

        var today = CivilTime.DateOf(clock.GetUtcNow());
        var period = ReportPeriod.Read(query.Value.Period) ?? throw new DomainException(ReportErrors.PeriodUnknown());
        var accepted = await db
            .Reports.AsNoTracking()
            .AsSplitQuery()
            .Where(r => r.Period == period.Code && r.Status == ReportStatus.Accepted)
            .OrderBy(r => r.Province != null)
            .ThenBy(r => r.Reference)
            .ToListAsync(cancellationToken);
        return TypedResults.Ok(
            new Response(
                await PeriodView.OfAsync(db, period, user, today, cancellationToken),
                [.. accepted.Select(report => ReportView.Of(report, user, today))]
            )
        );
    }

    /// <summary>The period, and the reports in it that were taken over.</summary>
    internal sealed record Response(PeriodView Period, IReadOnlyList<ReportView> Reports);

    public sealed record Query
    {
        [Required, RegularExpression(ReportPeriod.Form)]
        public required string Period { get; init; }
    }
}
