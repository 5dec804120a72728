using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Reports;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Reports;

/// <summary>POST /api/reviews/reports?period=&amp;agency=: a planner begins the report of his agency or province for a period; one that is awaited since a reminder is taken up.</summary>
internal static class BeginReport
{
    public static void Map(RouteGroupBuilder reports) => reports.MapPost("/", HandleAsync).WithIdempotency().WithName(nameof(BeginReport));

    internal static async Task<Created<ReportState>> HandleAsync(
        ValidQuery<Query> query,
        Valid<ReportWords> body,
        ReviewsDbContext db,
        Services services,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var at = clock.GetUtcNow();
        var today = CivilTime.DateOf(at);
        var period = ReportPeriod.Read(query.Value.Period) ?? throw new DomainException(ReportErrors.PeriodUnknown());
        if (period.From > today)
        {
            throw new DomainException(ReportErrors.PeriodAhead());
        }

        var own = user.ReportsFor();
        if (own is null || !ReportingAgencies.On(period.To).Contains(own) || !IsAsked(query.Value, own))
        {
            throw new DomainException(ReportErrors.NotYours());
        }

        var term = ReportTerms.Of(period, today);
        var known = await db
            .Reports.AsNoTracking()
            .IgnoreAutoIncludes()
            .Where(r => r.Period == period.Code && r.Agency == own.Agency && r.Province == own.Province)
            .Select(r => new { r.Id, r.Status })
            .SingleOrDefaultAsync(cancellationToken);
        if (known is not null && known.Status != ReportStatus.Awaited)
        {
            throw new DomainException(ReportErrors.Exists(PeriodicReport.ReferenceOf(period, own.Agency, own.Province)));
        }

        var begun = known is null
            ? await services.Made.KeepAsync(
                "report.begun",
                _ =>
                {
                    var made = PeriodicReport.Await(period, own.Agency, own.Province, at);
                    made.Write(body.Value.Text, term, today, user.AsOfficer(), at);
                    return Task.FromResult(made);
                },
                cancellationToken
            )
            : await services.Steps.TakeAsync(
                new(known.Id.Value, Version: null, reports => reports.AsSplitQuery().SeenBy(user).Where(r => r.Id == known.Id)),
                "report.begun",
                (report, by, now, _) =>
                {
                    report.Write(body.Value.Text, term, today, by, now);
                    return Task.CompletedTask;
                },
                cancellationToken
            );
        return TypedResults.Created($"{ReportEndpoints.Route}/{begun!.Id.Value}", ReportState.Of(begun));
    }

    private static bool IsAsked(Query asked, Reporter own) =>
        (asked.Agency is null || asked.Agency == own.Agency) && (asked.Province is null || asked.Province == own.Province);

    /// <summary>What a beginning needs.</summary>
    internal sealed record Services(NewRecord<ReviewsDbContext, PeriodicReport> Made, RecordStep<ReviewsDbContext, PeriodicReport> Steps);

    public sealed record Query
    {
        [Required, RegularExpression(ReportPeriod.Form)]
        public required string Period { get; init; }

        /// <summary>Whose report; the user's own agency without a word.</summary>
        [RegularExpression("^[A-Z0-9]{2,12}$")]
        public string? Agency { get; init; }

        [RegularExpression("^[0-9]{2}$")]
        public string? Province { get; init; }
    }

    /// <summary>The words of a report.</summary>
    public sealed record ReportWords
    {
        /// <summary>What was done.</summary>
        [MaxLength(20_000), MultiLine]
        public string? Results { get; init; }

        /// <summary>What stood in the way.</summary>
        [MaxLength(10_000), MultiLine]
        public string? Hindrances { get; init; }

        /// <summary>What the agency proposes.</summary>
        [MaxLength(10_000), MultiLine]
        public string? Proposals { get; init; }

        internal ReportText Text => new(Results, Hindrances, Proposals);
    }
}
