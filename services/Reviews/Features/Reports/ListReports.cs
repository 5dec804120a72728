using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.Lists;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Reports;

/// <summary>GET /api/reviews/reports?period=&amp;agency=: the reports that the user sees, the latest period first; of one period also its days, and who is missing.</summary>
internal static class ListReports
{
    public static void Map(RouteGroupBuilder reports) => reports.MapGet("/", HandleAsync).WithName(nameof(ListReports));

    internal static async Task<Response> HandleAsync(
        ValidQuery<Query> query,
        ReviewsDbContext db,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, today) = (query.Value, CivilTime.DateOf(clock.GetUtcNow()));
        var reports = db
            .Reports.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(r => asked.Period == null || r.Period == asked.Period)
            .Where(r => asked.Agency == null || r.Agency == asked.Agency)
            .Where(r => asked.Province == null || r.Province == asked.Province)
            .Where(r => asked.Status == null || r.Status == asked.Status);
        if (asked.After is { } after)
        {
            var end = await db
                .Reports.SeenBy(user)
                .Where(r => r.Reference == after)
                .Select(r => r.PeriodEnd)
                .FirstOrDefaultAsync(cancellationToken);
            reports = reports.Where(r => EF.Functions.LessThan(ValueTuple.Create(r.PeriodEnd, r.Reference), ValueTuple.Create(end, after)));
        }

        var rows = await reports
            .OrderByDescending(r => r.PeriodEnd)
            .ThenByDescending(r => r.Reference)
            .Take(asked.Size() + 1)
            .Select(r => new Row(
                r.Id.Value,
                r.Reference,
                r.Period,
                r.Kind,
                r.Agency,
                r.Province,
                r.Status,
                r.Submissions.OrderByDescending(sent => sent.Number).Select(sent => (DateTimeOffset?)sent.SentAt).FirstOrDefault(),
                r.Submissions.Any(sent => sent.IsLate),
                r.Submissions.Count(sent => sent.IsCorrection),
                r.Status == ReportStatus.Returned ? r.ReturnedWhy : null,
                r.Version
            ))
            .ToListAsync(cancellationToken);
        var page = Page.Of(rows, asked.Size(), row => row.Reference);
        return new(
            page.Items,
            page.Next,
            ReportPeriod.Read(asked.Period) is { } period ? await PeriodView.OfAsync(db, period, user, today, cancellationToken) : null,
            user.ReceivesReports()
        );
    }

    /// <param name="Items">The reports.</param>
    /// <param name="Next">Where the next page begins.</param>
    /// <param name="Period">The period that was asked for.</param>
    /// <param name="Receives">Whether the user takes reports over, sends them back and reminds.</param>
    internal sealed record Response(IReadOnlyList<Row> Items, string? Next, PeriodView? Period, bool Receives);

    /// <summary>A report in a list.</summary>
    internal sealed record Row(
        Guid Id,
        string Reference,
        string Period,
        string Kind,
        string Agency,
        string? Province,
        string Status,
        DateTimeOffset? SentAt,
        bool IsLate,
        int Corrections,
        string? ReturnedWhy,
        long Version
    );

    public sealed record Query : ListQuery
    {
        [RegularExpression(ReportPeriod.Form)]
        public string? Period { get; init; }

        [RegularExpression("^[A-Z0-9]{2,12}$")]
        public string? Agency { get; init; }

        [RegularExpression("^[0-9]{2}$")]
        public string? Province { get; init; }

        [CodeOf(typeof(ReportStatuses))]
        public string? Status { get; init; }
    }
}

/// <summary>Where reports stand.</summary>
internal static class ReportStatuses
{
    public static IReadOnlyList<string> All => ReportStatus.All;
}
