using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Statements;
using Cooperation.Reviews.Features.Figures;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Statements;

/// <summary>GET /api/reviews/statements: the statements that the user sees, the one asked for last first.</summary>
internal static class ListStatements
{
    private const int PageSize = 50;

    public static void Map(RouteGroupBuilder statements) =>
        statements.MapGet("/", HandleAsync).RequireAuthorization(StatementAccess.MayList).WithName(nameof(ListStatements));

    internal static async Task<Page<StatementRow>> HandleAsync(
        ValidQuery<Query> query,
        ReviewsDbContext db,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var (asked, keeps) = (query.Value, user.Keeps());
        var statements = db
            .Statements.AsNoTracking()
            .IgnoreAutoIncludes()
            .SeenBy(user)
            .Where(s => asked.Partner == null || s.Partner == asked.Partner)
            .Where(s => asked.Status == null || s.Status == asked.Status);
        if (asked.After is { } after)
        {
            var last = await statements.Where(s => s.Reference == after).Select(s => s.AskedOn).FirstOrDefaultAsync(cancellationToken);
            statements = statements.Where(s =>
                EF.Functions.LessThan(ValueTuple.Create(s.AskedOn, s.Reference), ValueTuple.Create(last, after))
            );
        }

        var rows = await statements
            .OrderByDescending(s => s.AskedOn)
            .ThenByDescending(s => s.Reference)
            .Take(PageSize + 1)
            .Select(s => new StatementRow(
                s.Id.Value,
                s.Reference,
                s.Asker,
                s.AskedOn,
                s.Partner,
                s.FromYear,
                s.ToYear,
                keeps ? s.Status : StatementStatus.Sent, // what is in hand is the ministry's
                s.Editions.Max(edition => edition.SentOn),
                s.Version
            ))
            .ToListAsync(cancellationToken);
        return Page.Of(rows, PageSize, row => row.Reference);
    }

    /// <summary>A statement in a list.</summary>
    internal sealed record StatementRow(
        Guid Id,
        string Reference,
        string Asker,
        DateOnly AskedOn,
        string? Partner,
        int FromYear,
        int ToYear,
        string Status,
        DateOnly? SentOn,
        long Version
    );

    public sealed record Query
    {
        [RegularExpression(Shapes.Partner)]
        public string? Partner { get; init; }

        [CodeOf(typeof(StatementStatus))]
        public string? Status { get; init; }

        /// <summary>The last reference of the page before.</summary>
        [RegularExpression(Shapes.AnyReference)]
        public string? After { get; init; }
    }
}
