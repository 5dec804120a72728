using System.Globalization;
using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Instruments;

/// <summary>An instrument of cooperation with a partner: what it is called, where it stands in its life, who leads it. An amendment is an instrument of its own that names what it amends.</summary>
public sealed partial class Instrument : AggregateRoot<InstrumentId>, IRecord
{
    private readonly List<TimelineEntry> timeline = [];
    private readonly List<InstrumentStanding> standings = [];
    private readonly List<TakingAgency> takingPart = [];
    private readonly List<TextVersion> text = [];

    private Instrument(InstrumentId id)
        : base(id) { }

    /// <summary>The code people use: <c>KH-2005</c>.</summary>
    public string Code { get; private init; } = "";

    /// <summary>Partner country.</summary>
    public string Partner { get; private init; } = "";

    /// <summary>One of <see cref="InstrumentKinds"/>, or a code of old data.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The title as it was signed, never 'corrected'.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The title in English.</summary>
    public string? TitleEnglish { get; private set; }

    /// <summary>The title in the partner's language.</summary>
    public string? TitlePartner { get; private set; }

    /// <summary>One of <see cref="InstrumentStatus"/>.</summary>
    public string Status { get; private set; } = "";

    /// <summary>Since when.</summary>
    public DateOnly StatusSince { get; private set; }

    /// <summary>The agency of Viet Nam that leads it; its planners keep it.</summary>
    public string LeadAgency { get; private init; } = "";

    /// <summary>The day it was signed.</summary>
    public DateOnly? SignedOn { get; private set; }

    /// <summary>Where it was signed.</summary>
    public string? SignedAt { get; private set; }

    /// <summary>Who signed it for Viet Nam.</summary>
    public string? SignedByUs { get; private set; }

    /// <summary>Who signed it for the partner.</summary>
    public string? SignedByThem { get; private set; }

    /// <summary>Who leads it on the partner's side.</summary>
    public string? PartnerLead { get; private set; }

    /// <summary>Number of the paper that gave the mandate to negotiate.</summary>
    public string? MandateNumber { get; private set; }

    /// <summary>What may be agreed, and what may not.</summary>
    public string? MandateLimits { get; private set; }

    /// <summary>The day it was ratified or approved, where its kind needs that.</summary>
    public DateOnly? RatifiedOn { get; private set; }

    /// <summary>The day it entered into force, which is another than that of the signature.</summary>
    public DateOnly? InForceOn { get; private set; }

    /// <summary>One of <see cref="ForceGrounds"/>.</summary>
    public string? ForceGround { get; private set; }

    /// <summary>Number of the notice of its entry into force.</summary>
    public string? NoticeNumber { get; private set; }

    /// <summary>The day of that notice.</summary>
    public DateOnly? NoticeOn { get; private set; }

    /// <summary>The day its term ends.</summary>
    public DateOnly? ExpiresOn { get; private set; }

    /// <summary>One of <see cref="Renewals"/>.</summary>
    public string? Renewal { get; private set; }

    /// <summary>For how many years each renewal is.</summary>
    public int? RenewalYears { get; private set; }

    /// <summary>The day it ended.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The day by which the next review that is open has to be held.</summary>
    public DateOnly? NextReviewDue { get; private set; }

    /// <summary>The day a plan for carrying it out was first adopted: signed alone is not carried out.</summary>
    public DateOnly? PlanAdoptedOn { get; private set; }

    /// <summary>In how many rounds it was negotiated.</summary>
    public int Rounds { get; private set; }

    /// <summary>How many points are open between the sides.</summary>
    public int OpenPoints { get; private set; }

    /// <summary>The instrument that it amends.</summary>
    public string? Amends { get; private init; }

    /// <summary>The instruments that amend it, in order of signature.</summary>
    public IReadOnlyList<string> AmendedBy { get; private set; } = [];

    /// <summary>Whether something about it was not seen in an official text.</summary>
    public bool Unverified { get; private set; }

    /// <summary>Where what is known of it comes from.</summary>
    public IReadOnlyList<string> Sources { get; private set; } = [];

    /// <summary>Whether it can be amended: it was signed, and has not ended.</summary>
    public bool IsStanding => InstrumentStatus.Standing.Contains(Status);

    /// <summary>Whether it was signed, whatever came of it then.</summary>
    public bool WasSigned => SignedOn is not null || IsStanding || Status == InstrumentStatus.Ended;

    /// <summary>Whether it is in force, or was: of old ones nobody may know since which day.</summary>
    public bool CameIntoForce => standings.Exists(standing => standing.Status == InstrumentStatus.InForce);

    /// <summary>Whether the text of an amendment of it was not entered yet.</summary>
    public bool AwaitsText => AmendedBy.Any(code => !text.Exists(version => version.Amendment == code && version.Changes.Count > 0));

    /// <summary>Where it stood from which day on.</summary>
    public IReadOnlyList<InstrumentStanding> Standings => standings;

    /// <summary>The agencies of Viet Nam that take part, or did.</summary>
    public IReadOnlyList<TakingAgency> TakingPart => takingPart;

    /// <summary>What its text became, and when.</summary>
    public IReadOnlyList<TextVersion> Text => text;

    /// <summary>How long it holds.</summary>
    public InstrumentTerm Term => new(ExpiresOn, Renewal, RenewalYears);

    /// <summary>Whether the number of the notice is missing on which its entry into force rests: shown, not refused.</summary>
    public bool IsNoticeMissing => ForceGround == ForceGrounds.Notice && NoticeNumber is null;

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>How it stood on a day; null before anything is known of it.</summary>
    public string? StatusOn(DateOnly day) => standings.Where(standing => standing.Since <= day).MaxBy(standing => standing.Number)?.Status;

    /// <summary>Plans a new instrument.</summary>
    /// <param name="terms">What was checked by <see cref="InstrumentRules"/>.</param>
    /// <param name="by">The planner; his agency leads it.</param>
    /// <param name="at">When.</param>
    public static Instrument Plan(InstrumentTerms terms, Officer by, DateTimeOffset at)
    {
        var planned = Begin(terms, by.Agency, at);
        planned.takingPart.AddRange(terms.TakingPart.Select(agency => TakingAgency.Of(agency, CivilTime.DateOf(at))));
        planned.Stand(InstrumentStatus.Planned, CivilTime.DateOf(at));
        planned.Happened(InstrumentStatus.Planned, by, at, note: null);
        return planned;
    }

    /// <summary>Takes over an instrument of the plan's data, as it stood in 2018: history has no guards.</summary>
    public static Instrument Load(KnownInstrument known, Officer by, DateTimeOffset at)
    {
        var loaded = Begin(known.Terms, known.LeadAgency, at);
        loaded.AmendedBy = known.AmendedBy;
        loaded.Unverified = known.Unverified;
        loaded.Sources = known.Sources;
        loaded.PartnerLead = known.PartnerLead;
        (loaded.SignedOn, loaded.SignedAt, loaded.InForceOn) = (known.SignedOn, known.SignedAt, known.InForceOn);
        (loaded.ForceGround, loaded.NoticeNumber, loaded.NoticeOn) = (known.ForceGround, known.NoticeNumber, known.NoticeOn);
        loaded.text.AddRange(known.Text);
        loaded.takingPart.AddRange(known.Terms.TakingPart.Select(agency => TakingAgency.Of(agency, from: null)));
        foreach (var (status, since) in known.Standings)
        {
            loaded.Stand(status, since);
        }

        loaded.Happened(InstrumentHappenings.Loaded, by, at, note: null);
        return loaded;
    }

    /// <summary>Another instrument amends it.</summary>
    public void IsAmendedBy(Instrument amendment, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        AmendedBy = [.. AmendedBy, amendment.Code];
        Happened(InstrumentHappenings.AmendmentPlanned, by, at, amendment.Code);
    }

    /// <summary>How far its negotiation is, in numbers: what is said there stays there.</summary>
    public void IsNegotiated(int rounds, int openPoints, Officer by, DateTimeOffset at)
    {
        if ((Rounds, OpenPoints) != (rounds, openPoints))
        {
            (Rounds, OpenPoints) = (rounds, openPoints);
            Happened(InstrumentHappenings.Negotiated, by, at, note: null);
        }
    }

    /// <summary>The day by which the next review that is open has to be held: the other services are told of it.</summary>
    public void NextReviewIs(DateOnly? due, Officer by, DateTimeOffset at)
    {
        if (NextReviewDue != due)
        {
            NextReviewDue = due;
            // A day needs no language; none is open where nothing is said.
            Happened(InstrumentHappenings.NextReview, by, at, due?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A plan for carrying it out stands: the first one is remembered.</summary>
    public void HasPlan(DateOnly on, Officer by, DateTimeOffset at)
    {
        if (PlanAdoptedOn is null)
        {
            PlanAdoptedOn = on;
            Happened(InstrumentHappenings.PlanAdopted, by, at, note: null);
        }
    }

    /// <summary>Notes what happened to its documents.</summary>
    /// <param name="what">One of <see cref="InstrumentHappenings.OfDocuments"/>.</param>
    /// <param name="note">The document, or why it was withdrawn.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="at">When.</param>
    public void NoteDocument(string what, string? note, Officer by, DateTimeOffset at) => Happened(what, by, at, note);

    /// <summary>What happened since a version; of documents nothing, for whoever asks may not be one who reads them.</summary>
    public IEnumerable<ChangeSince> Since(long version) =>
        timeline.Where(entry => !InstrumentHappenings.OfDocuments.Contains(entry.What)).Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => InstrumentMessage.Of(this);

    private static Instrument Begin(InstrumentTerms terms, string lead, DateTimeOffset at) =>
        new(InstrumentId.New(at))
        {
            Code = terms.Code,
            Partner = terms.Partner,
            Kind = terms.Kind,
            Title = terms.Title,
            TitleEnglish = terms.TitleEnglish,
            TitlePartner = terms.TitlePartner,
            Amends = terms.Amends,
            LeadAgency = lead,
        };

    private void Stand(string status, DateOnly since)
    {
        (Status, StatusSince) = (status, since);
        standings.Add(InstrumentStanding.Of(standings.Count + 1, status, since));
    }

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
