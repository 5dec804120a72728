using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Linq.Expressions;
using Cooperation.Contracts;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>GET /api/reviews/records/exchanges: the exchanges behind a cell of the figures 'exchanges' and 'reply-times', by reference; no case text (design §4, planner).</summary>
internal static class ListExchangeRecords
{
    public const string Route = "/api/reviews/records/exchanges";
    private const int PageSize = 1000;

    /// <summary>The cell; every part may be left out.</summary>
    public record Query
    {
        /// <summary>Partner country.</summary>
        [RegularExpression(Shapes.Partner)]
        public string? Partner { get; init; }

        /// <summary>Year of receipt or sending, by Viet Nam time.</summary>
        [Range(Shapes.FirstYear, Shapes.LastYear)]
        public int? Year { get; init; }

        /// <summary>Month, 1 to 12.</summary>
        [Range(1, 12)]
        public int? Month { get; init; }

        /// <summary>Kind of exchange.</summary>
        [MaxLength(Code.MaxLength)]
        public string? Kind { get; init; }

        /// <summary>incoming or outgoing.</summary>
        [MaxLength(Code.MaxLength)]
        public string? Direction { get; init; }

        /// <summary>Whether an answer is owed to it.</summary>
        public bool? AnswerExpected { get; init; }

        /// <summary>The last reference of the page before.</summary>
        [RegularExpression(Shapes.Reference)]
        public string? After { get; init; }
    }

    /// <summary>What a planner may see of an exchange: reference, dates, codes, desk.</summary>
    public sealed record Item(
        string Reference,
        string Partner,
        string Direction,
        string Medium,
        string Kind,
        string Urgency,
        string Area,
        string? Province,
        string Status,
        string LeadAgency,
        string Desk,
        DateTimeOffset ReceivedOrSentAt,
        DateTimeOffset LoggedAt,
        DateTimeOffset? AnswerDue,
        DateTimeOffset? AcknowledgedAt,
        DateTimeOffset? AnsweredAt,
        DateTimeOffset? ClosedAt
    );

    public static void Map(RouteGroupBuilder records) =>
        records
            .MapGet("/exchanges", HandleAsync)
            .WithName(nameof(ListExchangeRecords))
            .WithSummary("The exchanges behind a cell of the figure");

    private static async Task<Ok<Page<Item>>> HandleAsync(
        ValidQuery<Query> query,
        ReviewsDbContext db,
        CancellationToken cancellationToken
    ) =>
        TypedResults.Ok(
            Page.Of(
                await db.RecordsOf(query.Value).Take(PageSize + 1).Select(Shown).ToListAsync(cancellationToken),
                PageSize,
                item => item.Reference
            )
        );

    /// <summary>What is shown of a fact; the database takes the two that have no column out of its state.</summary>
    internal static readonly Expression<Func<CurrentFact, Item>> Shown = fact => new Item(
        fact.Reference,
        fact.Partner!,
        fact.Direction!,
        fact.State.GetProperty("medium").GetString()!,
        fact.Kind!,
        fact.Urgency!,
        fact.Area!,
        fact.Province,
        fact.Status!,
        fact.Agency!,
        fact.Desk!,
        fact.DatedAt!.Value,
        DateTimeOffset.Parse(fact.State.GetProperty("loggedAt").GetString()!, CultureInfo.InvariantCulture),
        fact.DueAt,
        fact.AcknowledgedAt,
        fact.DoneAt,
        fact.ClosedAt
    );

    /// <summary>The records of a cell in the order of their references.</summary>
    internal static IQueryable<CurrentFact> RecordsOf(this ReviewsDbContext db, Query cell)
    {
        var records = db.CountedFactsOf(FactKinds.Of("exchange"))
            .Where(fact => cell.Partner == null || fact.Partner == cell.Partner)
            .Where(fact => cell.Year == null || fact.Year == cell.Year)
            .Where(fact => cell.Month == null || fact.Month == cell.Month)
            .Where(fact => cell.Kind == null || fact.Kind == cell.Kind)
            .Where(fact => cell.Direction == null || fact.Direction == cell.Direction)
            .Where(fact => cell.After == null || fact.Reference.CompareTo(cell.After) > 0);
        return (
            cell.AnswerExpected is { } isExpected
                ? records.Where(fact => fact.State.GetProperty("answerExpected").GetBoolean() == isExpected)
                : records
        ).OrderBy(fact => fact.Reference);
    }
}
