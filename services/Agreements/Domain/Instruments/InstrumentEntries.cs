namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>The mandate to negotiate: whoever takes part in the delegation sees it.</summary>
/// <param name="Number">Number of the paper that gives it.</param>
/// <param name="Limits">What may be agreed, and what may not (case text).</param>
public sealed record MandateEntry(string? Number, string? Limits);

/// <summary>What is written down of a signature.</summary>
public sealed record SignatureEntry
{
    /// <summary>The day; today where nothing is said.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>The title as signed; that which was planned where nothing is said.</summary>
    public string? Title { get; init; }

    /// <summary>The title in English as signed.</summary>
    public string? TitleEnglish { get; init; }

    /// <summary>The title in the partner's language as signed.</summary>
    public string? TitlePartner { get; init; }

    /// <summary>Who signed for Viet Nam.</summary>
    public string? SignedByUs { get; init; }

    /// <summary>Who signed for the partner.</summary>
    public string? SignedByThem { get; init; }

    /// <summary>The articles; they may be entered later.</summary>
    public IReadOnlyList<ArticleChange> Articles { get; init; } = [];

    /// <summary>The instrument that it amends, as it stands.</summary>
    public Instrument? Amended { get; init; }
}

/// <summary>What is written down of an entry into force.</summary>
/// <param name="On">The day; today where nothing is said.</param>
/// <param name="Ground">One of <see cref="Codes.ForceGrounds"/>.</param>
/// <param name="NoticeNumber">Number of the notice, a document of its own.</param>
/// <param name="NoticeOn">Its day, which is another than that of the entry into force.</param>
/// <param name="Term">How long it holds.</param>
public sealed record ForceEntry(DateOnly? On, string? Ground, string? NoticeNumber, DateOnly? NoticeOn, InstrumentTerm? Term);

/// <summary>An amendment that changes the text from a day on.</summary>
/// <param name="Amendment">The instrument that amends.</param>
/// <param name="SignedOn">The day on which that was signed.</param>
/// <param name="From">The day from which it holds.</param>
/// <param name="Changes">What becomes of which article.</param>
public sealed record AmendmentEntry(string Amendment, DateOnly? SignedOn, DateOnly? From, IReadOnlyList<ArticleChange> Changes);

/// <summary>What was written down wrongly, or could not be written down then.</summary>
public sealed record CorrectionEntry
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The title, while nobody has signed it.</summary>
    public string? Title { get; init; }

    /// <summary>The title in English, while nobody has signed it.</summary>
    public string? TitleEnglish { get; init; }

    /// <summary>The title in the partner's language: where it was not known, it may be added.</summary>
    public string? TitlePartner { get; init; }

    /// <summary>The day of the signature.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>Its place.</summary>
    public string? Place { get; init; }

    /// <summary>The day of the entry into force.</summary>
    public DateOnly? InForceOn { get; init; }

    /// <summary>Its ground.</summary>
    public string? Ground { get; init; }

    /// <summary>Number of the notice.</summary>
    public string? NoticeNumber { get; init; }

    /// <summary>Day of the notice.</summary>
    public DateOnly? NoticeOn { get; init; }

    /// <summary>Term and renewal.</summary>
    public InstrumentTerm? Term { get; init; }

    /// <summary>The agencies that take part from this day on; null where that does not change.</summary>
    public IReadOnlyList<string>? TakingPart { get; init; }

    /// <summary>Who leads it on the partner's side.</summary>
    public string? PartnerLead { get; init; }

    /// <summary>The articles as signed.</summary>
    public IReadOnlyList<ArticleChange>? Articles { get; init; }

    /// <summary>Whether it was held against its official text.</summary>
    public bool? Verified { get; init; }

    /// <summary>The instrument that it amends, as it stands.</summary>
    public Instrument? Amended { get; init; }

    /// <summary>Whether no more is named than what a notice of the entry into force says.</summary>
    public bool IsOfNotice =>
        this
        == new CorrectionEntry
        {
            Reason = Reason,
            Amended = Amended,
            InForceOn = InForceOn,
            Ground = Ground,
            NoticeNumber = NoticeNumber,
            NoticeOn = NoticeOn,
        };

    /// <summary>Whether nothing is named.</summary>
    public bool IsEmpty => this == new CorrectionEntry { Reason = Reason, Amended = Amended };
}
