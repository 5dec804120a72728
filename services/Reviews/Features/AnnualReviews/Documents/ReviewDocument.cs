using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Hosting.Papers;
using Cooperation.Platform.Hosting.Seeds;
using Cooperation.Reviews.Domain.AnnualReviews;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;

namespace Cooperation.Reviews.Features.AnnualReviews.Documents;

/// <summary>Out of what the document of an edition is written: the record alone and the names of its day, never the clock, so that the same edition is the same bytes whenever it is made.</summary>
internal sealed class ReviewDocument(AnnualReview review, ReviewEdition edition, ReferenceNames names)
{
    public AnnualReview Review { get; } = review;

    public ReviewEdition Edition { get; } = edition;

    /// <summary>What was frozen; null for a draft without figures.</summary>
    public Snapshot? Frozen { get; } = edition.Content is { } content ? Snapshot.Read(content) : null;

    /// <summary>Whether it is no more than a draft.</summary>
    public bool IsDraft => Edition.PublishedAt is null;

    /// <summary>When it became what it is.</summary>
    public DateTimeOffset At =>
        Edition.PublishedAt ?? Edition.ApprovedAt ?? Edition.SubmittedAt ?? Edition.FrozenAt ?? Review.Timeline.Min(entry => entry.At);

    /// <summary>Its day, by which the paper is laid out and codes are named.</summary>
    public DateOnly Day => CivilTime.DateOf(At);

    /// <summary>Its figures, each as a table, section by section.</summary>
    public IEnumerable<FrozenTable> TablesOf(string section) =>
        (Frozen?.Figures ?? []).Where(figure => figure.Section == section).Select(FrozenTable.Of);

    /// <summary>What papers say of the figure of a table, in a line; null where they say nothing.</summary>
    public string? PapersOf(FrozenTable table)
    {
        var papers = Frozen!.PapersOf(Frozen.Figures.ToList().IndexOf(table.Figure)).ToList();
        return papers.Count == 0
            ? null
            : $"{Both.Of(new("Từ giấy tờ, không tính vào số đếm", "From paper, no part of what is counted"))}: "
                + string.Join(
                    "; ",
                    papers.Select(paper => $"{paper.Year}: {paper.Number} ({paper.Source}, {paper.SourceDate:dd/MM/yyyy})")
                );
    }

    /// <summary>What an agency was called then.</summary>
    public Text Agency(string code) => Named(ReferenceNames.Agency, code);

    /// <summary>What the partner was called then.</summary>
    public Text Partner => Named(ReferenceNames.Partner, Review.Partner);

    /// <summary>Its years.</summary>
    public string Period => Review.From.Year == Review.To.Year ? $"{Review.To:yyyy}" : $"{Review.From:yyyy}–{Review.To:yyyy}";

    /// <summary>What it is called: a year's review, or a summation.</summary>
    public Text Subject =>
        Review.From.Year == Review.To.Year
            ? new(
                $"Sơ kết thực hiện văn kiện {Review.Instrument} với {Partner.Vi} năm {Period}",
                $"Annual review of {Review.Instrument} with {Partner.En}, {Period}"
            )
            : new(
                $"Tổng kết thực hiện văn kiện {Review.Instrument} với {Partner.Vi} giai đoạn {Period}",
                $"Summation of {Review.Instrument} with {Partner.En}, {Period}"
            );

    /// <summary>Who wrote a text when, and what it began with.</summary>
    public string WritersOf(SectionText text)
    {
        var writers = Review.WritersOf(text);
        var (start, when) = (writers.Start, $"{Agency(text.Agency).Vi}, {PaperDates.InShort(text.At)}");
        var copied = start is null
            ? null
            : Both.Of(
                new(
                    $"chép từ báo cáo năm {start.Year} ({start.Reference}), người viết: {string.Join(", ", start.Writers)}",
                    $"copied from the review of {start.Year}, written by {string.Join(", ", start.Writers)}"
                )
            );
        return text.IsTakenOver ? $"{copied}; {Both.Of(new("xem lại, giữ nguyên", "gone through, unchanged"))}: {text.By}, {when}"
            : text.IsStart ? copied!
            : $"{string.Join(", ", writers.Here)}, {when}{(start is null ? null : $"; {Both.Of(new("bắt đầu từ bản", "begun with what was"))} {copied}")}";
    }

    /// <summary>Who signed what and when, in order.</summary>
    public IReadOnlyList<(Text What, string Who)> Signatures =>
        [
            .. new (Text What, string? By, DateTimeOffset? At)[]
            {
                (new("Chốt số liệu", "Figures frozen"), Edition.FrozenBy, Edition.FrozenAt),
                (new("Trình", "Submitted"), Edition.SubmittedBy, Edition.SubmittedAt),
                (new("Duyệt", "Approved"), Edition.ApprovedBy, Edition.ApprovedAt),
                (new("Công bố", "Published"), Edition.PublishedBy, Edition.PublishedAt),
            }
                .Where(part => part.By is not null && part.At is not null)
                .Select(part => (part.What, $"{part.By}, {PaperDates.InShort(part.At!.Value)}")),
        ];

    private Text Named(string list, string code) => new(names.Of(list, code, Day, "vi"), names.Of(list, code, Day, "en"));
}

/// <summary>Both languages beside one another, as every document of a review has them.</summary>
internal static class Both
{
    public static string Of(Text text) => text.Vi == text.En ? text.Vi : $"{text.Vi} / {text.En}";

    /// <summary>The same in either language.</summary>
    public static Text Same(Text text) => new(Of(text), Of(text));

    /// <summary>The same in either language.</summary>
    public static Text Same(string vi, string en) => Same(new Text(vi, en));
}
