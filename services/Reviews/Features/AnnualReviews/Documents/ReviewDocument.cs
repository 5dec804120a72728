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
