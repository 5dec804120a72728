using System.ComponentModel.DataAnnotations;
using Cooperation.Contracts;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Problems;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.AnnualReviews;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;
using Cooperation.Reviews.Features.Figures;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.AnnualReviews;

/// <summary>
/// GET /api/reviews/annual-reviews/{id}/records: the records behind a number of a frozen review, as they stood below its marks, by reference. Who reads the review and no figures is told how many there are.
/// </summary>
internal static class ListReviewRecords
{
    private const int PageSize = 1000;
    private const int MostTables = 200;

    /// <summary>Which number.</summary>
    internal sealed record Query : CellQuery
    {
        /// <summary>The edition; as for the review without it.</summary>
        [Range(1, 999)]
        public int? Edition { get; init; }

        /// <summary>The place of its table in the review, from 1.</summary>
        [Required, Range(1, MostTables)]
        public int? Table { get; init; }

        /// <summary>Only those that this measure of the figure counts.</summary>
        [MaxLength(Code.MaxLength)]
        public string? Of { get; init; }

        /// <summary>The last reference of the page before.</summary>
        [RegularExpression(Shapes.AnyReference)]
        public string? After { get; init; }
    }

    /// <summary>A page of records, and which number they stand behind.</summary>
    /// <param name="Reference">The review.</param>
    /// <param name="Figure">The code of the figure.</param>
    /// <param name="Name">What the number is called: figure, measure, year, line.</param>
    /// <param name="Items">Those that the user may open.</param>
    /// <param name="Next">The cursor of the next page.</param>
    /// <param name="Hidden">How many count beside them that he may not open.</param>
    internal sealed record Response(
        string Reference,
        string Figure,
        IReadOnlyList<string> Name,
        IReadOnlyList<FigureRecord> Items,
        string? Next,
        long Hidden
    );

    public static void Map(RouteGroupBuilder review) => review.MapGet("/records", HandleAsync).WithName(nameof(ListReviewRecords));

    internal static async Task<Results<Ok<Response>, NotFound>> HandleAsync(
        Guid id,
        ValidQuery<Query> query,
        ReviewsDbContext db,
        FigureReader reader,
        CurrentUser user,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var asked = query.Value;
        var review = await db
            .AnnualReviews.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(r => r.Id == new AnnualReviewId(id), cancellationToken);
        if (
            review?.EditionFor(user, asked.Edition) is not { Content: { } content }
            || Snapshot.Read(content) is not { } frozen
            || frozen.Figures.ElementAtOrDefault(asked.Table!.Value - 1) is not { } table
            || FrozenFigures.QuestionOf(table, ReviewedPeriod.Of(frozen), asked) is not { } question
        )
        {
            return TypedResults.NotFound();
        }

        var of = question.Figure.CountOf(asked.Of);
        var name = NameOf(table, question, of, RequestLanguage.Of(context));
        if (!user.ReadsFigures())
        {
            var count = await reader.CountAsync(question with { IsWhole = true }, of, cancellationToken);
            return TypedResults.Ok(new Response(review.Reference, table.Code, name, [], null, count));
        }

        var page = Page.Of(
            await reader.RecordsAsync(question, of, asked.After, PageSize + 1, cancellationToken),
            PageSize,
            record => record.Reference
        );
        var hidden = await reader.HiddenAsync(question, of, cancellationToken);
        return TypedResults.Ok(new Response(review.Reference, table.Code, name, page.Items, page.Next, hidden));
    }

    // A line is called as it was when the review was frozen.
    private static IReadOnlyList<string> NameOf(FrozenFigure table, FigureQuestion question, Measure? of, string language)
    {
        var line = table
            .Years.SelectMany(year => year.Lines)
            .FirstOrDefault(known => table.By.Count > 0 && known.Codes.SequenceEqual(CodesOf(table, question)));
        return
        [
            table.Name.In(language),
            .. of is null ? Array.Empty<string>() : [of.Name.In(language)],
            FormattableString.Invariant($"{question.Year}"),
            .. line?.Names.Select(name => name.In(language)) ?? [],
        ];
    }

    private static IEnumerable<string?> CodesOf(FrozenFigure table, FigureQuestion question) =>
        table
            .By.Select(part => question.Conditions.FirstOrDefault(asked => asked.Key.Code == part.Code).Value)
            .Select(value => value is null or Dimension.None ? null : FormattableString.Invariant($"{value}"));
}
