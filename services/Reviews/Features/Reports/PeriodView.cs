using Cooperation.Platform.Hosting;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Reports;

/// <summary>A period: its days, how many have reported, and who has not. The standing agency sees all, others themselves.</summary>
/// <param name="Expected">How many have to report.</param>
/// <param name="Sent">How many have: waiting and taken over.</param>
/// <param name="Accepted">How many were taken over.</param>
/// <param name="Returned">How many were sent back and have not come again.</param>
/// <param name="Late">How many came after their day.</param>
/// <param name="Missing">Who has never sent one.</param>
internal sealed record PeriodView(
    string Code,
    string Kind,
    DateOnly From,
    DateOnly To,
    DateOnly ClosesOn,
    DateOnly LocksOn,
    bool Unverified,
    string Addressee,
    bool IsOver,
    int Expected,
    int Sent,
    int Accepted,
    int Returned,
    int Late,
    IReadOnlyList<Reporter> Missing
)
{
    public static async Task<PeriodView> OfAsync(
        ReviewsDbContext db,
        ReportPeriod period,
        CurrentUser user,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        var term = ReportTerms.WhenDue(period); // to whoever received when its reports were due, however late it is read
        var known = await db
            .Reports.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(r => r.Period == period.Code)
            .Select(r => new
            {
                r.Agency,
                r.Province,
                r.Status,
                IsSent = r.Submissions.Any(),
                IsLate = r.Submissions.Any(sent => sent.IsLate),
            })
            .ToListAsync(cancellationToken);
        var expected = ReportingAgencies.On(period.To).Where(reporter => user.ReceivesReports() || reporter == user.ReportsFor()).ToList();
        var sent = known.Where(report => report.IsSent).Select(report => new Reporter(report.Agency, report.Province)).ToHashSet();
        return new(
            period.Code,
            period.Kind,
            period.From,
            period.To,
            term.ClosesOn,
            term.LocksOn,
            term.IsUnverified,
            term.Addressee,
            today > period.To,
            expected.Count,
            known.Count(report => report.Status is ReportStatus.Submitted or ReportStatus.Accepted),
            known.Count(report => report.Status == ReportStatus.Accepted),
            known.Count(report => report.Status == ReportStatus.Returned),
            known.Count(report => report.IsLate),
            [.. expected.Where(reporter => !sent.Contains(reporter))]
        );
    }
}
