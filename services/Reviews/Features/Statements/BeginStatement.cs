using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Records.References;
using Cooperation.Platform.Records.Steps;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Statements;
using Cooperation.Reviews.Features.Figures;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Cooperation.Reviews.Features.Statements;

/// <summary>POST /api/reviews/statements: a planner of the ministry notes who asked for which figures.</summary>
internal static class BeginStatement
{
    private const int MostYears = 10;

    public static void Map(RouteGroupBuilder statements) =>
        statements
            .MapPost("/", HandleAsync)
            .RequireAuthorization(StatementAccess.MayBegin)
            .WithIdempotency()
            .WithName(nameof(BeginStatement));

    internal static async Task<Created<StatementState>> HandleAsync(
        Valid<Request> body,
        ReviewsDbContext db,
        NewRecord<ReviewsDbContext, Statement> statements,
        CurrentUser user,
        RequestClock clock,
        CancellationToken cancellationToken
    )
    {
        var (asked, at) = (body.Value, clock.GetUtcNow());
        var today = CivilTime.DateOf(at);
        Check(asked, today);
        var begun = await statements.KeepAsync(
            "statement.begun",
            async token =>
                Statement.Begin(
                    new(
                        asked.Asker,
                        asked.AskedOn,
                        asked.Letter,
                        asked.Question,
                        asked.Partner,
                        asked.FromYear,
                        asked.ToYear,
                        asked.Tables
                    ),
                    await db.NextReferenceAsync(Statement.Series, today.Year, token),
                    user.AsOfficer(),
                    at
                ),
            cancellationToken
        );
        return TypedResults.Created($"{StatementEndpoints.Route}/{begun.Id.Value}", StatementState.Of(begun));
    }

    private static void Check(Request asked, DateOnly today)
    {
        DomainError?[] refusals =
        [
            string.IsNullOrWhiteSpace(asked.Asker) ? StatementErrors.Entry.TextRequired("asker") : null,
            string.IsNullOrWhiteSpace(asked.Question) ? StatementErrors.Entry.TextRequired("question") : null,
            asked.AskedOn > today ? StatementErrors.AskedAhead() : null,
            asked.ToYear < asked.FromYear ? StatementErrors.YearsReversed() : null,
            asked.ToYear - asked.FromYear >= MostYears ? StatementErrors.TooManyYears(MostYears) : null,
            asked.ToYear > today.Year ? StatementErrors.YearToCome(today.Year) : null,
        ];
        DomainError[] found = [.. refusals.OfType<DomainError>()];
        if (found.Length > 0)
        {
            throw new DomainException(found);
        }
    }

    public sealed record Request
    {
        /// <summary>Who asked.</summary>
        [Required, MaxLength(300)]
        public required string Asker { get; init; }

        /// <summary>On which day.</summary>
        [Required]
        public required DateOnly AskedOn { get; init; }

        /// <summary>The letter in which it was asked.</summary>
        [MaxLength(120)]
        public string? Letter { get; init; }

        /// <summary>What was asked, and for what.</summary>
        [Required, MaxLength(4000), MultiLine]
        public required string Question { get; init; }

        /// <summary>The partner; all without it.</summary>
        [RegularExpression(Shapes.Partner)]
        public string? Partner { get; init; }

        [Range(Shapes.FirstYear, Shapes.LastYear)]
        public required int FromYear { get; init; }

        [Range(Shapes.FirstYear, Shapes.LastYear)]
        public required int ToYear { get; init; }

        /// <summary>What is counted.</summary>
        [Required, MinLength(1), MaxLength(10), CodeOf(typeof(StatementTables))]
        public required IReadOnlyList<string> Tables { get; init; }
    }
}

/// <summary>Where a statement stands after a step.</summary>
internal sealed record StatementState(Guid Id, string Reference, string Status, int Edition, string? Hash, long Version)
{
    public static StatementState Of(Statement statement) =>
        new(
            statement.Id.Value,
            statement.Reference,
            statement.Status,
            statement.Edition,
            statement.Current.PublishedHash,
            statement.Version
        );
}
