using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Reports;

/// <summary>POST /api/reviews/reports/reminders: the standing agency reminds one agency or province that has not sent its report, or all of them, once a day.</summary>
internal static class RemindReporters
{
    public static void Map(RouteGroupBuilder reports) =>
        reports.MapPost("/reminders", HandleAsync).WithIdempotency().WithName(nameof(RemindReporters));

    internal static async Task<Response> HandleAsync(
        Valid<Request> body,
        ReviewsDbContext db,
        RecordStep<ReviewsDbContext, PeriodicReport> steps,
        Audit audit,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        if (!user.ReceivesReports())
        {
            throw new DomainException(ReportErrors.NotYours());
        }

        var (asked, at) = (body.Value, clock.GetUtcNow());
        var today = CivilTime.DateOf(at);
        var period = ReportPeriod.Read(asked.Period) ?? throw new DomainException(ReportErrors.PeriodUnknown());
        if (period.From > today)
        {
            throw new DomainException(ReportErrors.PeriodAhead());
        }

        var wanted = ReportingAgencies
            .On(period.To)
            .Where(reporter => asked.Agency is null || reporter.Agency == asked.Agency)
            .Where(reporter => asked.Province is null || reporter.Province == asked.Province)
            .ToList();
        var known = await db.Reports.Where(r => r.Period == period.Code).Select(r => r.Id).ToListAsync(cancellationToken);
        var reminded = await steps.InHandAsync(
            known.Select(id => id.Value),
            async token =>
            {
                var there = await db
                    .Reports.AsSplitQuery()
                    .Where(r => r.Period == period.Code)
                    .ToDictionaryAsync(r => new Reporter(r.Agency, r.Province), token);
                List<PeriodicReport> reports = [];
                foreach (var reporter in wanted)
                {
                    if (!there.TryGetValue(reporter, out var report))
                    {
                        report = PeriodicReport.Await(period, reporter.Agency, reporter.Province, at);
                        db.Add(report);
                    }
                    else if (report.RemindedOn == today || report.Status is ReportStatus.Submitted or ReportStatus.Accepted)
                    {
                        continue;
                    }

                    report.Remind(today, user.AsOfficer(), at);
                    audit.Record("report.reminded", "periodicReport", report.Id.ToString());
                    reports.Add(report);
                }

                if (reports.Count == 0)
                {
                    throw new DomainException(ReportErrors.NobodyToRemind());
                }

                await db.SaveChangesAsync(token);
                return reports.Count;
            },
            cancellationToken
        );
        return new(reminded);
    }

    /// <summary>How many were reminded.</summary>
    internal sealed record Response(int Reminded);

    public sealed record Request
    {
        [Required, RegularExpression(ReportPeriod.Form)]
        public required string Period { get; init; }

        /// <summary>This agency only; without it, everybody who has not sent a report.</summary>
        [RegularExpression("^[A-Z0-9]{2,12}$")]
        public string? Agency { get; init; }

        [RegularExpression("^[0-9]{2}$")]
        public string? Province { get; init; }
    }
}
