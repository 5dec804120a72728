using System.Globalization;
using Cooperation.Platform.Hosting;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.AnnualReviews;
using Cooperation.Reviews.Domain.Reports;
using Cooperation.Reviews.Domain.Statements;
using Cooperation.Reviews.Features.AnnualReviews;
using Cooperation.Reviews.Features.Reports;
using Cooperation.Reviews.Features.Statements;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Changes;

/// <summary>A step that was taken.</summary>
/// <param name="Kind">annualReview, report, statement or outsideValue.</param>
/// <param name="Id">The record.</param>
/// <param name="Reference">What people call it.</param>
/// <param name="Of">What it is of: the instrument, the agency, whoever asked, the year.</param>
/// <param name="What">What was done.</param>
/// <param name="At">When.</param>
internal sealed record StepSince(string Kind, Guid Id, string Reference, string Of, string What, DateTimeOffset At);

/// <summary>What was done with the records of Reviews since a moment, of each kind no more than its reader finds on its page.</summary>
internal static class StepsSince
{
    public static async Task<IReadOnlyList<StepSince>> StepsSinceAsync(
        this ReviewsDbContext db,
        CurrentUser user,
        DateTimeOffset since,
        DateTimeOffset now,
        int most,
        CancellationToken cancellationToken
    ) =>
        [
            .. await Reviews(db, user, since, now).Take(most).ToListAsync(cancellationToken),
            .. await Reports(db, user, since, now).Take(most).ToListAsync(cancellationToken),
            .. user.ReadsStatements() ? await Statements(db, user, since, now).Take(most).ToListAsync(cancellationToken) : [],
            .. await Values(db, since, now).Take(most).ToListAsync(cancellationToken),
        ];

    // Who does not work on a review learns of its publications.
    private static IQueryable<StepSince> Reviews(ReviewsDbContext db, CurrentUser user, DateTimeOffset since, DateTimeOffset now)
    {
        var (isStanding, agency) = (user.IsOfStandingAgency(), user.Agency);
        return from review in db.AnnualReviews.AsNoTracking().IgnoreAutoIncludes().SeenBy(user)
            from entry in review.Timeline
            where entry.At >= since && entry.At <= now
            where isStanding || review.Agency == agency || review.TakingPart.Contains(agency) || entry.What == ReviewSteps.Publication
            orderby entry.At descending, entry.Id
            select new StepSince("annualReview", review.Id.Value, review.Reference, review.Instrument, entry.What, entry.At);
    }

    // What an agency drafts is its own until it is sent.
    private static IQueryable<StepSince> Reports(ReviewsDbContext db, CurrentUser user, DateTimeOffset since, DateTimeOffset now)
    {
        var (agency, province) = (user.Agency, user.ReportsFor()?.Province);
        return from report in db.Reports.AsNoTracking().IgnoreAutoIncludes().SeenBy(user)
            from entry in report.Timeline
            where entry.At >= since && entry.At <= now
            where
                entry.What == ReportSteps.Submission
                || entry.What == ReportSteps.Return
                || entry.What == ReportSteps.Acceptance
                || (report.Agency == agency && report.Province == province)
            orderby entry.At descending, entry.Id
            select new StepSince("report", report.Id.Value, report.Reference, report.Agency, entry.What, entry.At);
    }

    private static IQueryable<StepSince> Statements(ReviewsDbContext db, CurrentUser user, DateTimeOffset since, DateTimeOffset now)
    {
        var keeps = user.Keeps();
        return from statement in db.Statements.AsNoTracking().IgnoreAutoIncludes().SeenBy(user)
            from entry in statement.Timeline
            where entry.At >= since && entry.At <= now
            where keeps || entry.What == StatementSteps.Sending
            orderby entry.At descending, entry.Id
            select new StepSince("statement", statement.Id.Value, statement.Reference, statement.Asker, entry.What, entry.At);
    }

    private static IQueryable<StepSince> Values(ReviewsDbContext db, DateTimeOffset since, DateTimeOffset now) =>
        from value in db.OutsideValues.AsNoTracking().IgnoreAutoIncludes()
        from entry in value.Timeline
        where entry.At >= since && entry.At <= now
        orderby entry.At descending, entry.Id
        select new StepSince(
            "outsideValue",
            value.Id.Value,
            value.Code,
            value.Year.ToString(CultureInfo.InvariantCulture),
            entry.What,
            entry.At
        );
}
