using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Features.Figures;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Changes;

/// <summary>
/// GET /api/reviews/changes: what changed for a planner since last week: the figures that moved, by partner, and what was done with reviews, reports, statements and values from outside. Six statements, whatever there is.
/// </summary>
internal static class ListChanges
{
    private const int MostRecords = 30;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    // What a planner follows day by day, with the figure that counts it.
    private static readonly IReadOnlyList<(FactKind Kind, string Figure)> Followed =
    [
        (FactKinds.Of("exchange"), "exchanges"),
        (FactKinds.Of("case"), "cases"),
        (FactKinds.Of("person"), "persons"),
        (FactKinds.Of("handover"), "handovers"),
        (FactKinds.Of("meeting"), "meetings"),
    ];

    public static void Map(WebApplication app) =>
        app.MapGet("/api/reviews/changes", HandleAsync)
            .RequireAuthorization(policy => policy.RequireRole(Roles.Planner))
            .WithTags("Changes")
            .WithName(nameof(ListChanges))
            .WithSummary("What changed since last week");

    internal static async Task<Response> HandleAsync(
        ReviewsDbContext db,
        CurrentUser user,
        RequestClock clock,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        var since = now - Week;
        var language = RequestLanguage.Of(context);
        return new(
            since,
            [.. (await MovedAsync(db, since, now, cancellationToken)).Select(moved => FigureView.Of(moved, language))],
            [
                .. (await db.StepsSinceAsync(user, since, now, MostRecords, cancellationToken))
                    .OrderByDescending(step => step.At)
                    .Take(MostRecords),
            ]
        );
    }

    // By the day that a record itself has, so that what is told is what happened, beside the week before it.
    private static async Task<IReadOnlyList<Moved>> MovedAsync(
        ReviewsDbContext db,
        DateTimeOffset since,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var before = since - Week;
        int?[] years = [VietnamTime.YearOf(before), VietnamTime.YearOf(now)];
        var counts = Followed
            .Select(followed =>
                db.CountedFactsOf(followed.Kind)
                    .Where(fact => years.Contains(fact.Year) && fact.DatedAt >= before && fact.DatedAt < now)
                    .GroupBy(fact => new { fact.Type, fact.Partner })
                    .Select(group => new
                    {
                        group.Key.Type,
                        group.Key.Partner,
                        Count = group.Count(fact => fact.DatedAt >= since),
                        Before = group.Count(fact => fact.DatedAt < since),
                    })
            )
            .Aggregate((some, others) => some.Concat(others));
        var found = await counts.ToListAsync(cancellationToken);
        return
        [
            .. Followed.SelectMany(followed =>
                found
                    .Where(row => row.Type == followed.Kind.Type)
                    .OrderBy(row => row.Partner is null)
                    .ThenBy(row => row.Partner, StringComparer.Ordinal)
                    .Select(row => new Moved(followed.Figure, row.Partner, VietnamTime.YearOf(now), row.Count, row.Before))
            ),
        ];
    }

    /// <summary>What changed.</summary>
    /// <param name="Since">Since when.</param>
    /// <param name="Figures">The figures that moved.</param>
    /// <param name="Steps">What was done, the latest first.</param>
    internal sealed record Response(DateTimeOffset Since, IReadOnlyList<FigureView> Figures, IReadOnlyList<StepSince> Steps);

    internal sealed record Moved(string Figure, string? Partner, int Year, int Count, int Before);

    /// <summary>A figure that moved.</summary>
    /// <param name="Code">The figure.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="Partner">With which partner; null for records without one.</param>
    /// <param name="Year">The year that it is asked for.</param>
    /// <param name="Count">How many records of the last seven days.</param>
    /// <param name="Before">How many of the seven days before.</param>
    internal sealed record FigureView(string Code, string Name, string? Partner, int Year, int Count, int Before)
    {
        public static FigureView Of(Moved moved, string language) =>
            new(
                moved.Figure,
                FigureShelves.Figures.Find(moved.Figure)!.Definition.Name.In(language),
                moved.Partner,
                moved.Year,
                moved.Count,
                moved.Before
            );
    }
}
