using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Clients;

/// <summary>Annual reviews of instruments, at Reviews.</summary>
internal sealed class AnnualReviewsClient(HttpClient client)
{
    private const string Service = "reviews";
    private const string Reviews = "api/reviews/annual-reviews";

    public Task<PageOf<AnnualReviewRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<AnnualReviewRow>>(Service, Reviews + query, cancellationToken);

    public Task<AnnualReview> ReadAsync(Guid id, int? edition, CancellationToken cancellationToken) =>
        client.GetAsync<AnnualReview>(Service, Of(id) + Of(edition), cancellationToken);

    /// <summary>The edition in hand, which its steps and texts are of: a published one stands at the plain address for those who write none of it.</summary>
    public async Task<AnnualReview> ReadInHandAsync(Guid id, CancellationToken cancellationToken)
    {
        var shown = await ReadAsync(id, edition: null, cancellationToken);
        return shown.EditionShown == shown.Edition ? shown : await ReadAsync(id, shown.Edition, cancellationToken);
    }

    public Task<ReviewVerification> VerifyAsync(Guid id, int? edition, CancellationToken cancellationToken) =>
        client.GetAsync<ReviewVerification>(Service, $"{Of(id)}/verification{Of(edition)}", cancellationToken);

    /// <summary>The records behind one of its numbers.</summary>
    public Task<ReviewRecords> RecordsAsync(Guid id, string query, CancellationToken cancellationToken) =>
        client.GetAsync<ReviewRecords>(Service, $"{Of(id)}/records{query}", cancellationToken);

    public Task<AnnualReviewState> BeginAsync(NewAnnualReview begun, string key, CancellationToken cancellationToken) =>
        client.PostAsync<AnnualReviewState>(Service, Reviews, begun, key, cancellationToken);

    public Task<WrittenSection> WriteAsync(Guid id, NewSectionText written, string key, CancellationToken cancellationToken) =>
        client.PostAsync<WrittenSection>(Service, $"{Of(id)}/commentary", written, key, cancellationToken);

    /// <summary>Takes a step of a review, with the fields of that step.</summary>
    public async Task StepAsync(Guid id, long version, string step, object body, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Of(id)}/{step}")
        {
            Content = StepContent.Of(body, step == Known.AnnualReview.Freeze),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    /// <summary>An edition as a file, passed on as it comes.</summary>
    public async Task<HttpResponseMessage> OpenAsync(Guid id, string query, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Of(id)}/document{query}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    private static string Of(Guid id) => $"{Reviews}/{id}";

    private static string Of(int? edition) => edition is { } number ? FormattableString.Invariant($"?edition={number}") : "";
}

/// <summary>A review in a list.</summary>
public sealed record AnnualReviewRow(
    Guid Id,
    string Reference,
    string Instrument,
    string Partner,
    string Agency,
    DateOnly From,
    DateOnly To,
    string Status,
    int Edition,
    bool IsPublished
);

/// <summary>A review as a document.</summary>
public sealed record AnnualReview(
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
    bool Provisional,
    string? Hash,
    string? ReferenceData,
    string? CorrectedWhy,
    ReviewSignature? Frozen,
    ReviewSignature? Submitted,
    ReviewSignature? Approved,
    ReviewSignature? Published,
    IReadOnlyList<AnnualReviewSection> Sections,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Steps,
    IReadOnlyList<AnnualReviewEdition> Editions,
    IReadOnlyList<TimelineEntry> Timeline,
    long Version
)
{
    /// <summary>Where the edition that is shown stands: one that is published stays so while the next is in hand.</summary>
    public string StatusShown => Published is null ? Status : Known.AnnualReview.Published;

    /// <summary>The other edition to be pointed at: the one in hand beside the published one, or the published one beside that in hand.</summary>
    public int? OtherEdition =>
        Status == Known.AnnualReview.Published || Edition == 1 ? null
        : EditionShown == Edition ? Editions.LastOrDefault(edition => edition.PublishedAt is not null)?.Number
        : Edition;

    /// <summary>Why it was sent back, while it is.</summary>
    public string? ReturnedWhy =>
        StatusShown == Known.AnnualReview.Returned
            ? Timeline.Where(entry => entry.What == Known.AnnualReview.Return).MaxBy(entry => entry.Number)?.Note
            : null;

    /// <summary>Whether its figures stand, it is not published yet, and no activity was there to become its follow-up plan.</summary>
    public bool HasNoFollowUp =>
        Hash is not null
        && Published is null
        && Sections.Any(section => section.Code == Known.AnnualReview.FollowUp && section.Quotations.Count == 0);
}

/// <summary>Who signed when.</summary>
public sealed record ReviewSignature(string By, DateTimeOffset At);

/// <summary>An edition of a review.</summary>
public sealed record AnnualReviewEdition(int Number, DateTimeOffset? PublishedAt, string? Hash, string? Reason, string? DroppedWhy);

/// <summary>A section of a review.</summary>
public sealed record AnnualReviewSection(
    string Code,
    string Name,
    IReadOnlyList<ReviewedFigure> Figures,
    IReadOnlyList<ReviewQuotation> Quotations,
    IReadOnlyList<ReviewText> Texts
);

/// <summary>A frozen figure: a line for what it is split by, in it each measure of each year, the latest first.</summary>
public sealed record ReviewedFigure(
    string Code,
    string Name,
    string Formula,
    string Unit,
    int Definition,
    IReadOnlyList<string> By,
    IReadOnlyList<string> Measures,
    IReadOnlyList<int> Years,
    IReadOnlyList<ReviewedLine> Lines,
    IReadOnlyList<ReviewedYear> Total,
    ReviewedChart? Chart,
    int Table,
    IReadOnlyList<string?> Opens,
    IReadOnlyList<ReviewedPaper> Papers
);

/// <summary>What a paper says of a year before the system.</summary>
public sealed record ReviewedPaper(int Year, long Number, string Source, DateOnly SourceDate);

/// <summary>How a figure is drawn, with one sentence that says what it shows.</summary>
public sealed record ReviewedChart(string Kind, IReadOnlyList<string> Groups, IReadOnlyList<ReviewedSeries> Series, string Sentence);

/// <summary>What is drawn in one pattern: a value a group, nothing where it is not known.</summary>
public sealed record ReviewedSeries(string Name, IReadOnlyList<decimal?> Values);

/// <summary>A line of a figure, and what its records are asked for by.</summary>
public sealed record ReviewedLine(IReadOnlyList<string> Names, IReadOnlyList<ReviewedYear> Values, string Cell);

/// <summary>Each measure of a year; nothing where it is not known.</summary>
public sealed record ReviewedYear(int Year, IReadOnlyList<decimal?> Values);

/// <summary>The records behind a number of a review, and what the number is called.</summary>
public sealed record ReviewRecords(
    string Reference,
    string Figure,
    IReadOnlyList<string> Name,
    IReadOnlyList<FigureRecord> Items,
    string? Next,
    long Hidden
);

/// <summary>What another service said when the review was frozen.</summary>
public sealed record ReviewQuotation(string Service, string Reference, long Version, string Text);

/// <summary>A text of a section.</summary>
public sealed record ReviewText(
    int Number,
    string Body,
    string By,
    string Agency,
    DateTimeOffset At,
    string? CopiedFrom,
    IReadOnlyList<string> Writers,
    CopiedStart? Start,
    bool IsTakenOver
);

/// <summary>The review that a text began with, and who wrote that.</summary>
public sealed record CopiedStart(string Reference, string? Year, IReadOnlyList<string> Writers);

/// <summary>Whether a review is as it was frozen.</summary>
public sealed record ReviewVerification(
    bool Agrees,
    string Hash,
    bool IsWhole,
    int Edition,
    IReadOnlyList<string> Differing,
    DateTimeOffset At
);

/// <summary>A review to begin.</summary>
public sealed record NewAnnualReview(string? Instrument, DateOnly? From, DateOnly? To);

/// <summary>Where a review stands.</summary>
public sealed record AnnualReviewState(Guid Id, string Reference, string Status, int Edition, string? Hash, long Version);

/// <summary>A text to keep.</summary>
public sealed record NewSectionText(string? Section, string? Text, IReadOnlyList<int> From);

/// <summary>What was kept.</summary>
public sealed record WrittenSection(int Number, int Latest, long Version);

/// <summary>What a review is frozen with.</summary>
public sealed record ReviewToFreeze(IReadOnlyList<QuotedRecord> Quotations);

/// <summary>What a service says of a record, for the section of a review.</summary>
public sealed record QuotedRecord(string? Section, string? Service, string? Reference, long? Version, string? Text);

/// <summary>Why a step is taken.</summary>
public sealed record ReviewReason(string? Reason);
