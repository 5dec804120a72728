using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Statements;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Statements;

/// <summary>GET /api/reviews/statements/{id}?edition=: a statement with what leaves of it; numbers that are suppressed are shown to nobody.</summary>
internal static class GetStatement
{
    public static void Map(RouteGroupBuilder statement) => statement.MapGet("/", HandleAsync).WithName(nameof(GetStatement));

    internal static async Task<Results<Ok<StatementView>, NotFound>> HandleAsync(
        Guid id,
        ValidQuery<Query> query,
        ReviewsDbContext db,
        CurrentUser user,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var statement = await db
            .Statements.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(s => s.Id == new StatementId(id), cancellationToken);
        if (statement?.EditionFor(user, query.Value.Edition) is not { } edition)
        {
            return TypedResults.NotFound();
        }

        context.Response.SetEtag(statement.Version);
        return TypedResults.Ok(StatementView.Of(statement, edition, user, RequestLanguage.Of(context)));
    }

    public sealed record Query
    {
        /// <summary>The edition; the one in hand without it, or the last that was sent for those who see no other.</summary>
        [Range(1, 999)]
        public int? Edition { get; init; }
    }
}

/// <summary>Which edition of a statement somebody sees.</summary>
internal static class SeenStatement
{
    /// <summary>The edition asked for; null where there is none for this user.</summary>
    public static StatementEdition? EditionFor(this Statement statement, CurrentUser user, int? asked)
    {
        var seen = statement.Editions.Where(edition => edition.SentOn is not null || user.Keeps()).ToList();
        return asked is { } number ? seen.Find(edition => edition.Number == number)
            : user.Keeps() ? seen.Find(edition => edition.Number == statement.Edition)
            : seen.MaxBy(edition => edition.Number);
    }
}
