using System.ComponentModel.DataAnnotations;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.AnnualReviews;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.AnnualReviews.Documents;

/// <summary>
/// GET /api/reviews/annual-reviews/{id}/document?format=docx|xlsx|csv&amp;edition=: an edition as a file, for whoever reads the review and on record before it leaves. The same edition is the same bytes each time; what
/// is not published says on every page that it is a draft.
/// </summary>
internal static class GetReviewDocument
{
    public static void Map(RouteGroupBuilder review) =>
        review
            .MapGet("/document", HandleAsync)
            .Produces(
                StatusCodes.Status200OK,
                contentType: PaperFile.DocxType,
                additionalContentTypes: [ExportBook.ContentType, "text/csv"]
            )
            .Produces(StatusCodes.Status404NotFound)
            .WithName(nameof(GetReviewDocument));

    internal static async Task<IResult> HandleAsync(
        Guid id,
        ValidQuery<Query> query,
        ReviewsDbContext db,
        ReferenceNames names,
        Audit audit,
        CurrentUser user,
        CancellationToken cancellationToken
    )
    {
        var asked = query.Value;
        var review = await db
            .AnnualReviews.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(r => r.Id == new AnnualReviewId(id), cancellationToken);
        if (review?.EditionFor(user, asked.Edition) is not { } edition)
        {
            return TypedResults.NotFound();
        }

        var (document, format) = (new ReviewDocument(review, edition, names), asked.Format ?? ReviewFormats.Docx);
        var file = await MakeAsync(document, format, asked.Separator, cancellationToken);

        // No entry, no file (R24).
        await audit.RecordReadAsync("annual-review.document", "annualReview", id.ToString(), format, cancellationToken);
        return file;
    }

    private static async Task<IResult> MakeAsync(
        ReviewDocument document,
        string format,
        string? separator,
        CancellationToken cancellationToken
    )
    {
        var name = FormattableString.Invariant($"{document.Review.Reference}-{document.Edition.Number}");
        return format switch
        {
            ReviewFormats.Docx => new PaperFile(ReviewPaper.Write(document).ToDocx(), PaperFormats.Docx, name),
            ReviewFormats.Xlsx => new ExportBook(await ExportBook.WriteAsync(ReviewTables.Sheets(document), "vi", cancellationToken), name),
            _ => new ExportFile<ReviewTables.Line>
            {
                Choice = new() { Format = ExportFormats.Csv, Separator = separator },
                Title = document.Subject,
                FileName = name,
                At = document.At,
                Columns = ReviewTables.Columns,
                Rows = ReviewTables.Lines(document).ToAsyncEnumerable(),
            },
        };
    }

    public sealed record Query
    {
        /// <summary>One of <see cref="ReviewFormats"/>; a DOCX unless said otherwise.</summary>
        [CodeOf(typeof(ReviewFormats))]
        public string? Format { get; init; }

        /// <summary>Between the values of a CSV; the semicolon unless said otherwise.</summary>
        [CodeOf(typeof(CsvSeparators))]
        public string? Separator { get; init; }

        /// <summary>The edition; as when it is read without one.</summary>
        [Range(1, 999)]
        public int? Edition { get; init; }
    }
}

/// <summary>The files in which a review leaves.</summary>
internal static class ReviewFormats
{
    /// <summary>The document with tables and charts.</summary>
    public const string Docx = "docx";

    /// <summary>A sheet for each table, and the definitions.</summary>
    public const string Xlsx = "xlsx";

    /// <summary>All numbers, one a line.</summary>
    public const string Csv = "csv";
}
