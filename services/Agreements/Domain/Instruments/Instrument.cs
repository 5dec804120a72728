using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>An instrument of cooperation with a partner: what it is called, where it stands in its life, who leads it. An amendment is an instrument of its own that names what it amends.</summary>
public sealed class Instrument : AggregateRoot<InstrumentId>, IRecord
{
    /// <summary>What a planner does first.</summary>
    public const string Planned = "planned";

    /// <summary>It came with the plan's data.</summary>
    public const string Loaded = "loaded";

    /// <summary>Somebody planned an amendment of it.</summary>
    public const string AmendmentPlanned = "amendmentPlanned";

    private readonly List<TimelineEntry> timeline = [];

    private Instrument(InstrumentId id)
        : base(id) { }

    /// <summary>The code people use: <c>KH-2005</c>.</summary>
    public string Code { get; private init; } = "";

    /// <summary>Partner country.</summary>
    public string Partner { get; private init; } = "";

    /// <summary>One of <see cref="InstrumentKinds"/>, or a code of old data.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The title as it was signed, never 'corrected'.</summary>
    public string Title { get; private init; } = "";

    /// <summary>The title in English.</summary>
    public string? TitleEnglish { get; private init; }

    /// <summary>One of <see cref="InstrumentStatus"/>.</summary>
    public string Status { get; private init; } = "";

    /// <summary>Since when.</summary>
    public DateOnly StatusSince { get; private init; }

    /// <summary>The agency of Viet Nam that leads it; its planners keep it.</summary>
    public string LeadAgency { get; private init; } = "";

    /// <summary>The day it was signed.</summary>
    public DateOnly? SignedOn { get; private init; }

    /// <summary>The day it entered into force, which is another than that of the signature.</summary>
    public DateOnly? InForceOn { get; private init; }

    /// <summary>The instrument that it amends.</summary>
    public string? Amends { get; private init; }

    /// <summary>The instruments that amend it, in order of signature.</summary>
    public IReadOnlyList<string> AmendedBy { get; private set; } = [];

    /// <summary>Whether something about it was not seen in an official text.</summary>
    public bool Unverified { get; private init; }

    /// <summary>Where what is known of it comes from.</summary>
    public IReadOnlyList<string> Sources { get; private init; } = [];

    /// <summary>Whether it can be amended: it was signed, and has not ended.</summary>
    public bool IsStanding => InstrumentStatus.Standing.Contains(Status);

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>Plans a new instrument.</summary>
    /// <param name="terms">What was checked by <see cref="InstrumentRules"/>.</param>
    /// <param name="by">The planner; his agency leads it.</param>
    /// <param name="at">When.</param>
    public static Instrument Plan(InstrumentTerms terms, Officer by, DateTimeOffset at) =>
        Begin(terms, InstrumentStatus.Planned, CivilTime.DateOf(at), by, at, Planned);

    /// <summary>Takes over an instrument of the plan's data, as it stood in 2018: history has no guards.</summary>
    public static Instrument Load(KnownInstrument known, Officer by, DateTimeOffset at)
    {
        var loaded = Begin(known.Terms, known.Status, known.StatusSince, by, at, Loaded, known);
        loaded.AmendedBy = known.AmendedBy;
        return loaded;
    }

    /// <summary>Another instrument amends it.</summary>
    internal void IsAmendedBy(Instrument amendment, Officer by, DateTimeOffset at)
    {
        AmendedBy = [.. AmendedBy, amendment.Code];
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, AmendmentPlanned, by, at, amendment.Code, Version + 1));
        Changed();
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => InstrumentMessage.Of(this);

    private static Instrument Begin(
        InstrumentTerms terms,
        string status,
        DateOnly since,
        Officer by,
        DateTimeOffset at,
        string what,
        KnownInstrument? known = null
    )
    {
        var begun = new Instrument(InstrumentId.New(at))
        {
            Code = terms.Code,
            Partner = terms.Partner,
            Kind = terms.Kind,
            Title = terms.Title,
            TitleEnglish = terms.TitleEnglish,
            Amends = terms.Amends,
            Status = status,
            StatusSince = since,
            LeadAgency = known?.LeadAgency ?? by.Agency,
            SignedOn = known?.SignedOn,
            InForceOn = known?.InForceOn,
            Unverified = known?.Unverified ?? false,
            Sources = known?.Sources ?? [],
        };
        begun.timeline.Add(TimelineEntry.Of(1, what, by, at, note: null, version: 1));
        begun.Changed();
        return begun;
    }
}
