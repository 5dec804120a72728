using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Requests;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Data;
using Cooperation.Reviews.Domain.Statements;
using Cooperation.Reviews.Features.AnnualReviews.Documents;
using Microsoft.EntityFrameworkCore;

namespace Cooperation.Reviews.Features.Statements.Documents;

/// <summary>GET /api/reviews/statements/{id}/document?format=docx|xlsx|csv&amp;edition=: what leaves of a statement as a file, on record before it does. Suppressed numbers are in none of them.</summary>
internal static class GetStatementDocument
{
    public static void Map(RouteGroupBuilder statement) =>
        statement
            .MapGet("/document", HandleAsync)
            .Produces(
                StatusCodes.Status200OK,
                contentType: PaperFile.DocxType,
                additionalContentTypes: [ExportBook.ContentType, "text/csv"]
            )
            .Produces(StatusCodes.Status404NotFound)
            .WithName(nameof(GetStatementDocument));

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
        var statement = await db
            .Statements.AsNoTracking()
            .AsSplitQuery()
            .SeenBy(user)
            .SingleOrDefaultAsync(s => s.Id == new StatementId(id), cancellationToken);
        if (statement?.EditionFor(user, asked.Edition) is not { } edition)
        {
            return TypedResults.NotFound();
        }

        var (format, name) = (asked.Format ?? ReviewFormats.Docx, FormattableString.Invariant($"{statement.Reference}-{edition.Number}"));
        var tables = edition.Published is { } published ? PublishedStatement.Read(published).Tables : [];
        IResult file = format switch
        {
            ReviewFormats.Docx => new PaperFile(StatementPaper.Write(statement, edition, names).ToDocx(), PaperFormats.Docx, name),
            ReviewFormats.Xlsx => new ExportBook(
                await ExportBook.WriteAsync([.. tables.Select(Sheet), Definitions(tables, edition)], "vi", cancellationToken),
                name
            ),
            _ => new ExportFile<Line>
            {
                Choice = new() { Format = ExportFormats.Csv, Separator = asked.Separator },
                Title = Both.Same("Số liệu", "Figures"),
                FileName = name,
                At = CivilTime.StartOf(StatementPaper.DayOf(statement, edition)),
                Columns = Columns,
                Rows = tables.SelectMany(LinesOf).ToAsyncEnumerable(),
            },
        };

        // No entry, no file (R24).
        await audit.RecordReadAsync("statement.document", "statement", id.ToString(), format, cancellationToken);
        return file;
    }

    private static IReadOnlyList<ExportColumn<Line>> Columns { get; } =
    [
        new(Both.Same("Bảng", "Table"), line => line.Table, 32),
        new(Both.Same("Phần", "Part"), line => line.Part, 32),
        new(Both.Same("Năm", "Year"), line => line.Year, 8),
        new(Both.Same("Giá trị", "Value"), line => line.Cell.IsSuppressed ? StatementPaper.Suppressed : line.Cell.Value),
    ];

    private static IEnumerable<Line> LinesOf(PublishedTable table)
    {
        var name = Both.Of(StatementTables.NameOf(table.Code));
        return table
            .Lines.Select(line => (Part: Both.Of(line.Name), line.Cells))
            .Append((Part: Both.Of(new("Tổng", "Total")), Cells: table.Total))
            .SelectMany(line => table.Years.Select((year, place) => new Line(name, line.Part, year, line.Cells[place])));
    }

    private static ExportTable<(string Part, IReadOnlyList<PublishedCell> Cells)> Sheet(PublishedTable table)
    {
        var title = StatementTables.NameOf(table.Code).Vi;
        return new()
        {
            Title = new(title, title),
            Columns =
            [
                new(Both.Same(table.Part), row => row.Part, 40),
                .. table.Years.Select(
                    (year, place) =>
                        new ExportColumn<(string Part, IReadOnlyList<PublishedCell> Cells)>(
                            new(Number(year), Number(year)),
                            row => row.Cells[place].IsSuppressed ? StatementPaper.Suppressed : row.Cells[place].Value
                        )
                ),
            ],
            Rows = table
                .Lines.Select(line => (Both.Of(line.Name), line.Cells))
                .Append((Both.Of(new("Tổng", "Total")), table.Total))
                .ToAsyncEnumerable(),
        };
    }

    private static ExportTable<(string What, string? Vi, string? En)> Definitions(
        IReadOnlyList<PublishedTable> tables,
        StatementEdition edition
    ) =>
        new()
        {
            Title = new("Định nghĩa - Definitions", "Định nghĩa - Definitions"),
            Columns =
            [
                new(Both.Same("Mục", "Item"), row => row.What, 40),
                new(new("Tiếng Việt", "Tiếng Việt"), row => row.Vi, 80),
                new(new("English", "English"), row => row.En, 80),
            ],
            Rows = tables
                .Select(table => (Both.Of(StatementTables.NameOf(table.Code)), (string?)table.Formula.Vi, (string?)table.Formula.En))
                .Append(("SHA-256", edition.PublishedHash, null))
                .ToAsyncEnumerable(),
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number as it leaves, with all that says what it is.</summary>
    internal sealed record Line(string Table, string Part, int Year, PublishedCell Cell);

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
