using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Exports;
using Cooperation.Reviews.Domain.AnnualReviews;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;

namespace Cooperation.Reviews.Features.AnnualReviews.Documents;

/// <summary>A review to reckon with: a sheet for each table, then the texts, the definitions and what it was frozen with; or all numbers one a line.</summary>
internal static class ReviewTables
{
    // What no name of a sheet may hold.
    private const string Forbidden = "[]:*?/\\'";
    private const int LongestTitle = 31;

    private static readonly Text Total = Both.Same("Tổng", "Total");

    /// <summary>The sheets of the workbook.</summary>
    public static IReadOnlyList<ExportTable> Sheets(ReviewDocument document) =>
        [
            Top(document),
            .. ReviewSections
                .List.Index()
                .SelectMany(section =>
                    document
                        .TablesOf(section.Item.Code)
                        .Index()
                        .Select(table => Sheet(table.Item, $"{Number(section.Index + 1)}.{Number(table.Index + 1)}"))
                ),
            .. document.Frozen?.Papers is { Count: > 0 } papers ? [Papers(papers)] : Array.Empty<ExportTable>(),
            Texts(document),
            Definitions(document),
        ];

    /// <summary>All numbers, one a line.</summary>
    public static IReadOnlyList<Line> Lines(ReviewDocument document) =>
        [.. ReviewSections.All.SelectMany(document.TablesOf).SelectMany(table => LinesOf(document, table))];

    /// <summary>The columns of <see cref="Lines"/>.</summary>
    public static IReadOnlyList<ExportColumn<Line>> Columns { get; } =
    [
        new(Both.Same("Báo cáo", "Review"), line => line.Review),
        new(Both.Same("Bản", "Edition"), line => line.Edition),
        new(Both.Same("Tình trạng", "State"), line => line.State),
        new(Both.Same("Mục", "Section"), line => Both.Of(ReviewSections.NameOf(line.Figure.Section))),
        new(Both.Same("Mã số liệu", "Figure"), line => line.Figure.Code),
        new(Both.Same("Số liệu", "Name"), line => Both.Of(line.Figure.Name)),
        new(Both.Same("Bản định nghĩa", "Definition"), line => line.Figure.Definition),
        new(Both.Same("Chia theo", "Split by"), line => string.Join(" · ", line.Figure.By.Select(part => Both.Of(part.Name)))),
        new(Both.Same("Phần", "Part"), line => line.Part),
        new(Both.Same("Chỉ số", "Measure"), line => Both.Of(line.Measure.Name)),
        new(Both.Same("Năm", "Year"), line => line.Year),
        new(Both.Same("Giá trị", "Value"), line => line.Value),
    ];

    private static IEnumerable<Line> LinesOf(ReviewDocument document, FrozenTable table) =>
        table
            .Lines.Select(line => (Part: string.Join(" · ", line.Names.Select(Both.Of)), line.Values))
            .Append((Total.Vi, [.. table.Years.Select(year => year.Total)]))
            .SelectMany(line =>
                table
                    .Years.Index()
                    .SelectMany(year =>
                        table
                            .Figure.Measures.Index()
                            .Select(measure => new Line(
                                document.Review.Reference,
                                document.Edition.Number,
                                document.IsDraft ? "dự thảo / draft" : "công bố / published",
                                table.Figure,
                                line.Part,
                                measure.Item,
                                year.Item.Year,
                                line.Values[year.Index][measure.Index]
                            ))
                    )
            );

    private static ExportTable<(string What, object? Value)> Top(ReviewDocument document)
    {
        var edition = document.Edition;
        List<(string What, object? Value)> rows =
        [
            (Both.Of(new("Báo cáo", "Review")), document.Review.Reference),
            (Both.Of(new("Về việc", "Subject")), Both.Of(document.Subject)),
            (Both.Of(new("Bản", "Edition")), edition.Number),
            (Both.Of(new("Tình trạng", "State")), document.IsDraft ? "dự thảo / draft" : "công bố / published"),
            .. document.Signatures.Select(signed => (Both.Of(signed.What), (object?)signed.Who)),
        ];
        if (edition.Provisional)
        {
            rows.Add((Both.Of(new("Tạm tính", "Provisional")), Both.Of(new("kỳ báo cáo chưa kết thúc", "the period is not over"))));
        }

        if (document.Frozen is { } frozen)
        {
            rows.Add((Both.Of(new("Chốt lúc", "Frozen at")), frozen.FrozenAt));
            rows.Add((Both.Of(new("Dữ liệu danh mục", "Reference data")), frozen.ReferenceData));
            rows.AddRange(
                frozen.Marks.Select(mark =>
                    ($"{Both.Of(new("Mốc", "Mark"))} {mark.Owner}", (object?)$"{Number(mark.Epoch)} : {Number(mark.Horizon)}")
                )
            );
            rows.Add(("SHA-256", edition.Hash));
        }

        return new()
        {
            Title = new("Báo cáo - Review", "Báo cáo - Review"),
            Columns = [new(Both.Same("Mục", "Item"), row => row.What, 32), new(Both.Same("Nội dung", "Content"), row => row.Value, 96)],
            Rows = rows.ToAsyncEnumerable(),
        };
    }

    private static ExportTable<(IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<decimal?>> Values)> Sheet(
        FrozenTable table,
        string number
    )
    {
        var figure = table.Figure;
        var rows = table
            .Lines.Select(line => ((IReadOnlyList<string>)[.. line.Names.Select(Both.Of)], line.Values))
            .Append(([Total.Vi, .. figure.By.Skip(1).Select(_ => "")], [.. table.Years.Select(year => year.Total)]));
        var title = Tab($"{number} {figure.Name.Vi}");
        return new()
        {
            Title = new(title, title),
            Columns =
            [
                .. Enumerable
                    .Range(0, Math.Max(1, figure.By.Count))
                    .Select(place => new ExportColumn<(IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<decimal?>> Values)>(
                        figure.By.Count == 0 ? Both.Same(figure.Name) : Both.Same(figure.By[place].Name),
                        row => row.Names[place],
                        32
                    )),
                .. figure
                    .Measures.Index()
                    .SelectMany(measure =>
                        table
                            .Years.Index()
                            .Select(year => new ExportColumn<(IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<decimal?>> Values)>(
                                new(
                                    $"{Both.Of(measure.Item.Name)} {Number(year.Item.Year)}",
                                    $"{Both.Of(measure.Item.Name)} {Number(year.Item.Year)}"
                                ),
                                row => row.Values[year.Index][measure.Index]
                            ))
                    ),
            ],
            Rows = rows.ToAsyncEnumerable(),
        };
    }

    private static ExportTable<(string Section, string Kind, string Text, string By)> Texts(ReviewDocument document)
    {
        var rows = ReviewSections.List.SelectMany(section =>
            (document.Frozen?.Quotations ?? [])
                .Where(quoted => quoted.Section == section.Code)
                .Select(quoted =>
                    (
                        Both.Of(section.Name),
                        Both.Of(new("Trích từ hồ sơ", "Quoted from the records")),
                        quoted.Text,
                        $"{quoted.Reference}, {Both.Of(new("phiên bản", "version"))} {Number(quoted.Version)}"
                    )
                )
                .Concat(
                    document
                        .Review.LatestOf(section.Code, document.Edition.Number)
                        .Select(text =>
                            (Both.Of(section.Name), Both.Of(new("Nhận xét", "Commentary")), text.Body, document.WritersOf(text))
                        )
                )
        );
        return new()
        {
            Title = new("Nhận xét - Commentary", "Nhận xét - Commentary"),
            Columns =
            [
                new(Both.Same("Mục", "Section"), row => row.Section, 40),
                new(Both.Same("Loại", "Kind"), row => row.Kind, 28),
                new(Both.Same("Nội dung", "Words"), row => row.Text, 80),
                new(Both.Same("Của ai", "Whose"), row => row.By, 40),
            ],
            Rows = rows.ToAsyncEnumerable(),
        };
    }

    private static ExportTable<FrozenFigure> Definitions(ReviewDocument document) =>
        new()
        {
            Title = new("Định nghĩa - Definitions", "Định nghĩa - Definitions"),
            Columns =
            [
                new(Both.Same("Mã", "Code"), figure => figure.Code),
                new(Both.Same("Bản", "Version"), figure => figure.Definition, 8),
                new(new("Tên", "Tên"), figure => figure.Name.Vi, 32),
                new(new("Name", "Name"), figure => figure.Name.En, 32),
                new(new("Cách tính", "Cách tính"), figure => figure.Formula.Vi, 80),
                new(new("How it is counted", "How it is counted"), figure => figure.Formula.En, 80),
                new(new("Đơn vị tính", "Đơn vị tính"), figure => figure.Unit.Vi, 24),
                new(new("Unit", "Unit"), figure => figure.Unit.En, 24),
            ],
            Rows = (document.Frozen?.Figures ?? []).DistinctBy(figure => (figure.Code, figure.Definition)).ToAsyncEnumerable(),
        };

    private static ExportTable<PaperNumber> Papers(IReadOnlyList<PaperNumber> papers) =>
        new()
        {
            Title = new("Từ giấy tờ - From paper", "Từ giấy tờ - From paper"),
            Columns =
            [
                new(Both.Same("Mã số liệu", "Figure"), paper => paper.Code),
                new(Both.Same("Năm", "Year"), paper => paper.Year, 8),
                new(Both.Same("Giá trị", "Value"), paper => paper.Number, 12),
                new(Both.Same("Nguồn", "Source"), paper => paper.Source, 60),
                new(Both.Same("Ngày của nguồn", "Day of the source"), paper => paper.SourceDate, 16),
            ],
            Rows = papers.ToAsyncEnumerable(),
        };

    private static string Tab(string title)
    {
        var clean = string.Concat(title.Where(sign => !Forbidden.Contains(sign, StringComparison.Ordinal)));
        return clean.Length > LongestTitle ? clean[..LongestTitle].TrimEnd() : clean;
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number, with all that says what it is.</summary>
    internal sealed record Line(
        string Review,
        int Edition,
        string State,
        FrozenFigure Figure,
        string Part,
        FrozenPart Measure,
        int Year,
        decimal? Value
    );
}
