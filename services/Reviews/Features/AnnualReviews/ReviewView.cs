using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records;
using Cooperation.Reviews.Domain.AnnualReviews;
using Cooperation.Reviews.Features.AnnualReviews.Charts;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;
using Cooperation.Reviews.Features.Figures;

namespace Cooperation.Reviews.Features.AnnualReviews;

/// <summary>A review as a document.</summary>
/// <param name="Steps">The steps that are open now and that this user takes.</param>
/// <param name="Missing">What keeps it from being handed in, in words.</param>
internal sealed record ReviewView(
    Guid Id,
    string Reference,
    string Instrument,
    string Partner,
    string Agency,
    DateOnly From,
    DateOnly To,
    string Status,
    int Edition,
    int EditionShown,
    bool IsPublished,
    bool Provisional,
    string? Hash,
    string? ReferenceData,
    string? CorrectedWhy,
    ReviewView.SignatureOf? Frozen,
    ReviewView.SignatureOf? Submitted,
    ReviewView.SignatureOf? Approved,
    ReviewView.SignatureOf? Published,
    IReadOnlyList<ReviewView.SectionView> Sections,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Steps,
    IReadOnlyList<ReviewView.EditionHead> Editions,
    IReadOnlyList<TimelineView> Timeline,
    long Version
)
{
    public static ReviewView Of(AnnualReview review, ReviewEdition edition, CurrentUser user, string language)
    {
        var frozen = edition.Content is { } content ? Snapshot.Read(content) : null;
        var (works, isCurrent) = (user.WorksOn(review), edition.Number == review.Edition);
        return new(
            review.Id.Value,
            review.Reference,
            review.Instrument,
            review.Partner,
            review.Agency,
            review.From,
            review.To,
            works ? review.Status : ReviewStatus.Published,
            works ? review.Edition : edition.Number,
            edition.Number,
            review.IsPublished,
            edition.Provisional,
            edition.Hash,
            frozen?.ReferenceData,
            edition.Reason,
            SignatureOf.Of(edition.FrozenAt, edition.FrozenBy),
            SignatureOf.Of(edition.SubmittedAt, edition.SubmittedBy),
            SignatureOf.Of(edition.ApprovedAt, edition.ApprovedBy),
            SignatureOf.Of(edition.PublishedAt, edition.PublishedBy),
            [.. ReviewSections.List.Select(section => SectionView.Of(review, edition, section, frozen, language))],
            works && isCurrent && edition.PublishedAt is null ? [.. review.Missing().Select(error => error.Message.In(language))] : [],
            works && isCurrent
                ? [.. ReviewLife.OpenAt(review.Status).Where(step => user.RefusalOf(review, step) is null && !IsOwnWork(step))]
                : [],
            [
                .. review
                    .Editions.Where(known => works || known.PublishedAt is not null)
                    .OrderBy(known => known.Number)
                    .Select(known => new EditionHead(known.Number, known.PublishedAt, known.Hash, known.Reason, known.DroppedWhy)),
            ],
            works ? TimelineView.Of(review.Timeline) : [],
            review.Version
        );

        // What would be refused is not offered.
        bool IsOwnWork(string step) => step == ReviewSteps.Approval && review.IsAuthor(user.Id);
    }

    /// <summary>Who signed when.</summary>
    internal sealed record SignatureOf(string By, DateTimeOffset At)
    {
        public static SignatureOf? Of(DateTimeOffset? at, string? by) => at is { } when && by is not null ? new(by, when) : null;
    }

    /// <summary>An edition.</summary>
    internal sealed record EditionHead(int Number, DateTimeOffset? PublishedAt, string? Hash, string? Reason, string? DroppedWhy);

    /// <summary>A section.</summary>
    internal sealed record SectionView(
        string Code,
        string Name,
        IReadOnlyList<FigureView> Figures,
        IReadOnlyList<QuotationView> Quotations,
        IReadOnlyList<TextView> Texts
    )
    {
        public static SectionView Of(
            AnnualReview review,
            ReviewEdition edition,
            ReviewSection section,
            Snapshot? frozen,
            string language
        ) =>
            new(
                section.Code,
                section.Name.In(language),
                [
                    .. (frozen?.Figures ?? [])
                        .Index()
                        .Where(figure => figure.Item.Section == section.Code)
                        .Select(figure =>
                            FigureView.Of(figure.Item, figure.Index + 1, language) with
                            {
                                Papers = [.. frozen!.PapersOf(figure.Index).Select(PaperView.Of)],
                            }
                        ),
                ],
                [
                    .. (frozen?.Quotations ?? [])
                        .Where(quoted => quoted.Section == section.Code)
                        .Select(quoted => new QuotationView(quoted.Service, quoted.Reference, quoted.Version, quoted.Text)),
                ],
                [.. review.LatestOf(section.Code, edition.Number).Select(text => TextView.Of(text, review.WritersOf(text)))]
            );
    }

    /// <summary>What another service said.</summary>
    internal sealed record QuotationView(string Service, string Reference, long Version, string Text);

    /// <summary>A text of a section.</summary>
    internal sealed record TextView(int Number, string Body, string By, string Agency, DateTimeOffset At, string? CopiedFrom)
    {
        /// <summary>All who wrote it here: the last one, and those whose texts it goes on from. Nobody where the words are another review's.</summary>
        public IReadOnlyList<string> Writers { get; init; } = [];

        /// <summary>The review that it began with, and who wrote that.</summary>
        public CopiedStart? Start { get; init; }

        /// <summary>Whether somebody went through another review's words and left them as they are.</summary>
        public bool IsTakenOver { get; init; }

        public static TextView Of(SectionText text, SectionWriters writers) =>
            new(text.Number, text.Body, text.By, text.Agency, text.At, text.CopiedFrom)
            {
                Writers = writers.Here,
                Start = writers.Start,
                IsTakenOver = text.IsTakenOver,
            };
    }

    /// <summary>A figure as a table: a line for what it is split by, and in it each measure of each year.</summary>
    internal sealed record FigureView(
        string Code,
        string Name,
        string Formula,
        string Unit,
        int Definition,
        IReadOnlyList<string> By,
        IReadOnlyList<string> Measures,
        IReadOnlyList<int> Years,
        IReadOnlyList<LineView> Lines,
        IReadOnlyList<YearView> Total
    )
    {
        /// <summary>How it is drawn; null where there is nothing to compare.</summary>
        public ChartView? Chart { get; init; }

        /// <summary>What papers say of years before the system, beside what is counted: at the first table of the figure.</summary>
        public IReadOnlyList<PaperView> Papers { get; init; } = [];

        /// <summary>The place of its table in the review, by which its records are asked for.</summary>
        public int Table { get; init; }

        /// <summary>For each measure its code where its numbers open to their records; null where they are reckoned, or their definition is no longer kept.</summary>
        public IReadOnlyList<string?> Opens { get; init; } = [];

        public static FigureView Of(FrozenFigure figure, int place, string language)
        {
            var table = FrozenTable.Of(figure);
            var kept = FigureShelves.Find(figure.Code, figure.Definition)?.Measures.Where(measure => measure.IsCount).ToList();
            return new(
                figure.Code,
                figure.Name.In(language),
                figure.Formula.In(language),
                figure.Unit.In(language),
                figure.Definition,
                [.. figure.By.Select(part => part.Name.In(language))],
                [.. figure.Measures.Select(measure => measure.Name.In(language))],
                [.. table.Years.Select(year => year.Year)],
                [
                    .. table.Lines.Select(line => new LineView(
                        [.. line.Names.Select(name => name.In(language))],
                        [.. table.Years.Select((year, place) => new YearView(year.Year, line.Values[place]))],
                        CellOf(figure, line)
                    )),
                ],
                [.. table.Years.Select(year => new YearView(year.Year, year.Total))]
            )
            {
                Chart = FigureDrawing.Of(figure) is { } drawing ? ChartView.Of(drawing, language) : null,
                Table = place,
                Opens = [.. figure.Measures.Select(measure => kept?.Find(known => known.Code == measure.Code)?.Code)],
            };
        }

        private static string CellOf(FrozenFigure figure, FrozenTable.Line line) =>
            string.Join(
                '&',
                figure.By.Zip(line.Codes).Select(part => $"{part.First.Code}={Uri.EscapeDataString(part.Second ?? Dimension.None)}")
            );
    }

    /// <summary>What a paper says of a year before the system.</summary>
    internal sealed record PaperView(int Year, long Number, string Source, DateOnly SourceDate)
    {
        public static PaperView Of(PaperNumber paper) => new(paper.Year, paper.Number, paper.Source, paper.SourceDate);
    }

    /// <summary>How a figure is drawn.</summary>
    /// <param name="Kind">What it shows: a course, a comparison, a flow, persons, times.</param>
    /// <param name="Groups">What is compared.</param>
    /// <param name="Series">What is drawn of each.</param>
    /// <param name="Sentence">One sentence that says what it shows.</param>
    internal sealed record ChartView(string Kind, IReadOnlyList<string> Groups, IReadOnlyList<SeriesView> Series, string Sentence)
    {
        public static ChartView Of(FigureDrawing drawing, string language) =>
            new(
                drawing.Kind,
                [.. drawing.Groups.Select(group => group.In(language))],
                [.. drawing.Series.Select(series => new SeriesView(series.Name.In(language), series.Values))],
                drawing.Sentence.In(language)
            );
    }

    /// <summary>What is drawn in one pattern: a value a group, nothing where it is not known.</summary>
    internal sealed record SeriesView(string Name, IReadOnlyList<decimal?> Values);

    /// <summary>A line: its names, by year each measure, nothing where it is not known, and what its records are asked for by.</summary>
    internal sealed record LineView(IReadOnlyList<string> Names, IReadOnlyList<YearView> Values, string Cell);

    /// <summary>Each measure of a year.</summary>
    internal sealed record YearView(int Year, IReadOnlyList<decimal?> Values);
}
