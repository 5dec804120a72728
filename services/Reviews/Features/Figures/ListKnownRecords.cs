using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>GET /api/reviews/records/known?reference=…: which of these references some service has told of: what a planner points to is there, or is a slip. Nothing else is said of a record.</summary>
internal static class ListKnownRecords
{
    private const int Most = 100;

    // The kinds that are pointed to by their reference; each has an index by it.
    private static readonly FactKind[] Kinds = [.. new[] { "exchange", "case", "person", "meeting" }.Select(FactKinds.Of)];

    public sealed record Query
    {
        /// <summary>The references.</summary>
        [Required, MaxLength(Most), RegularExpression(Shapes.AnyReference)]
        public required IReadOnlyList<string> Reference { get; init; }
    }

    /// <summary>Those that are known.</summary>
    internal sealed record Response(IReadOnlyList<string> Known);

    public static void Map(RouteGroupBuilder records) =>
        records.MapGet("/known", HandleAsync).WithName(nameof(ListKnownRecords)).WithSummary("Which of these references there are");

    private static async Task<Ok<Response>> HandleAsync(ValidQuery<Query> query, ReviewsDbContext db, CancellationToken cancellationToken)
    {
        string[] asked = [.. query.Value.Reference.Distinct(StringComparer.Ordinal)];
        List<string> known = [];
        foreach (var kind in Kinds)
        {
            known.AddRange(
                await db.CountedFactsOf(kind)
                    .Where(fact => asked.Contains(fact.Reference))
                    .Select(fact => fact.Reference)
                    .ToListAsync(cancellationToken)
            );
        }

        return TypedResults.Ok(new Response([.. known.Distinct().Order(StringComparer.Ordinal)]));
    }
}
