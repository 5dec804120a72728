using Cooperation.Contracts;
using Cooperation.Contracts.Reviews;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Reviews.Domain.AnnualReviews;

/// <summary>
/// The review of an instrument over a period of whole years: a year's, or the summation of several. Its figures are frozen, every text that somebody saved for a section is kept, two who began from the
/// same one stand side by side until somebody joins them, and who approves has written none of it.
/// </summary>
public sealed class AnnualReview : AggregateRoot<AnnualReviewId>, IRecord
{
    private readonly List<ReviewEdition> editions = [];
    private readonly List<SectionText> texts = [];
    private readonly List<TimelineEntry> timeline = [];

    private AnnualReview(AnnualReviewId id)
        : base(id) { }

    /// <summary>The number people use: <c>RV-KH-2018-000001</c>.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>The instrument.</summary>
    public string Instrument { get; private init; } = "";

    /// <summary>Its partner.</summary>
    public string Partner { get; private init; } = "";

    /// <summary>The agency that leads the instrument.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>The agencies that take part in it and write beside it.</summary>
    public IReadOnlyList<string> TakingPart { get; private init; } = [];

    /// <summary>The first day of its period.</summary>
    public DateOnly From { get; private init; }

    /// <summary>The last day of its period.</summary>
    public DateOnly To { get; private init; }

    /// <summary>One of <see cref="ReviewStatus"/>: of the edition that is in hand.</summary>
    public string Status { get; private set; } = ReviewStatus.Draft;

    /// <summary>The edition that is in hand, or was published last.</summary>
    public int Edition { get; private set; } = 1;

    /// <summary>Whether an edition of it is published.</summary>
    public bool IsPublished { get; private set; }

    /// <summary>Its editions.</summary>
    public IReadOnlyList<ReviewEdition> Editions => editions;

    /// <summary>Every text.</summary>
    public IReadOnlyList<SectionText> Texts => texts;

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    /// <summary>The edition that is in hand.</summary>
    public ReviewEdition Current => editions.Single(edition => edition.Number == Edition);

    Guid IRecord.Key => Id.Value;

    /// <summary>Reviews with a partner are numbered together.</summary>
    public static ReferenceSeries SeriesOf(string partner) => new("RV", partner);

    /// <summary>Begins a review.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="from">The first day of the period.</param>
    /// <param name="to">The last day of the period.</param>
    /// <param name="before">The review before it, whose texts it begins with.</param>
    /// <param name="reference">Its number.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="at">When.</param>
    public static AnnualReview Begin(
        ReviewedInstrument instrument,
        DateOnly from,
        DateOnly to,
        AnnualReview? before,
        string reference,
        Officer by,
        DateTimeOffset at
    )
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var begun = new AnnualReview(AnnualReviewId.New(at))
        {
            Reference = reference,
            Instrument = instrument.Code,
            Partner = instrument.Partner,
            Agency = instrument.Agency,
            TakingPart = instrument.TakingPart,
            From = from,
            To = to,
        };
        begun.editions.Add(ReviewEdition.Of(1, reason: null));
        begun.texts.AddRange(before?.AsStart() ?? []);
        begun.Happened("begun", by, at, note: null);
        return begun;
    }

    /// <summary>The texts of a section from which nobody has gone on yet: one, or several that were written side by side.</summary>
    public IReadOnlyList<SectionText> LatestOf(string section) => LatestOf(section, Edition);

    /// <summary>Those of an edition.</summary>
    public IReadOnlyList<SectionText> LatestOf(string section, int edition) => texts.LatestOf(section, edition);

    /// <summary>Who wrote a text.</summary>
    public SectionWriters WritersOf(SectionText text) => texts.WritersOf(text);

    /// <summary>Whether this account wrote some of the edition in hand, or handed it in.</summary>
    public bool IsAuthor(Guid account) => Current.SubmittedById == account || texts.IsAuthor(Edition, account);

    /// <summary>Whether this account works on the edition in hand: wrote some of it, went through what was copied, or handed it in.</summary>
    public bool HasInHand(Guid account) =>
        Current.SubmittedById == account || texts.Exists(text => text.Edition == Edition && !text.IsStart && text.ById == account);

    /// <summary>Refuses a step that is not open now.</summary>
    public void Require(string step)
    {
        if (ReviewLife.After(Status, step) is null)
        {
            throw new DomainException(ReviewErrors.StepNotOpen(Status));
        }
    }

    /// <summary>Its figures stand. What was frozen before it was handed in is replaced.</summary>
    public void Freeze(FrozenContent frozen, Officer by, DateTimeOffset at)
    {
        Step(ReviewSteps.Freeze, by, at);
        Current.Freeze(frozen, by, at);
    }

    /// <summary>Keeps a text of a section, whatever others wrote meanwhile.</summary>
    /// <param name="section">The section.</param>
    /// <param name="body">The text (case text).</param>
    /// <param name="from">The texts that it goes on from: none for the first, several where it joins them.</param>
    /// <param name="by">Who wrote it.</param>
    /// <param name="at">When.</param>
    public SectionText Write(string section, string body, IReadOnlyList<int> from, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(from);
        Require(ReviewSteps.Commentary);
        var written = texts.Next(Edition, section, body, from, by, at);
        texts.Add(written);
        Changed();
        return written;
    }

    /// <summary>What keeps it from being handed in, section by section.</summary>
    public IReadOnlyList<DomainError> Missing() => [.. MissingOfReview.In(this)];

    /// <summary>Hands it in; every section is written.</summary>
    public void Submit(Officer by, DateTimeOffset at)
    {
        Step(ReviewSteps.Submission, by, at, RefuseMissing);
        Current.Submit(by, at);
    }

    /// <summary>Approves it; who does has written none of it.</summary>
    public void Approve(Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        Step(
            ReviewSteps.Approval,
            by,
            at,
            () =>
            {
                if (IsAuthor(by.Account))
                {
                    throw new DomainException(ReviewErrors.OwnWork());
                }
            }
        );
        Current.Approve(by, at);
    }

    /// <summary>Sends it back with a reason.</summary>
    public void Return(string reason, Officer by, DateTimeOffset at)
    {
        Step(ReviewSteps.Return, by, at, note: reason);
        Current.Return();
    }

    /// <summary>Publishes it, and has its follow-up plan adopted.</summary>
    public void Publish(Officer by, DateTimeOffset at)
    {
        Step(ReviewSteps.Publication, by, at, RefuseMissing);
        Current.Publish(by, at);
        IsPublished = true;
        Ask(
            new AdoptFollowUpPlan
            {
                ReviewId = Id.Value,
                Reference = new Code(Reference),
                Instrument = new Code(Instrument),
                Year = To.Year + 1,
                PublishedAt = at,
            }
        );
    }

    /// <summary>Begins the next edition, with the texts of the one that is published.</summary>
    public void Correct(string reason, Officer by, DateTimeOffset at)
    {
        Step(ReviewSteps.Correction, by, at, note: reason);
        var before = Edition;
        Edition = editions.Max(edition => edition.Number) + 1; // one that was dropped keeps its number
        editions.Add(ReviewEdition.Of(Edition, reason));
        texts.AddRange(texts.AsNextEdition(before, Edition));
    }

    /// <summary>
    /// Drops what was begun by mistake, with a reason: the review where no edition is published, otherwise the correction alone, and the published edition is the last one again. Texts and figures stay on record.
    /// </summary>
    public void Drop(string reason, Officer by, DateTimeOffset at)
    {
        Step(ReviewSteps.Dropping, by, at, note: reason);
        Current.Drop(reason);
        if (editions.Where(edition => edition.PublishedAt is not null).MaxBy(edition => edition.Number) is { } published)
        {
            (Status, Edition) = (ReviewStatus.Published, published.Number);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) =>
        timeline.Where(entry => entry.Version > version).Select(entry => new ChangeSince(entry.What, entry.At, entry.Desk));

    /// <summary>Nobody listens to it: what a published review changes elsewhere is asked for (<see cref="AdoptFollowUpPlan"/>).</summary>
    protected override object? StateMessage() => null;

    private void RefuseMissing()
    {
        if (Missing() is { Count: > 0 } missing)
        {
            throw new DomainException(missing);
        }
    }

    private void Step(string step, Officer by, DateTimeOffset at, Action? judge = null, string? note = null)
    {
        Require(step);
        judge?.Invoke();
        Status = ReviewLife.After(Status, step)!;
        Happened(step, by, at, note);
    }

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
