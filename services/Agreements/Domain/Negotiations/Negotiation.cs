using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Negotiations;

/// <summary>The track on which an instrument is negotiated: rounds, what each side holds of each article, how far they are, what the mandate allows, and the days to the signature. Seen by the delegation's agencies alone.</summary>
public sealed class Negotiation : AggregateRoot<NegotiationId>, IRecord
{
    private readonly List<TimelineEntry> timeline = [];
    private readonly List<NegotiatedArticle> articles = [];
    private readonly List<Position> positions = [];
    private readonly List<NegotiationRound> rounds = [];

    private Negotiation(NegotiationId id)
        : base(id) { }

    /// <summary>Key of the instrument.</summary>
    public InstrumentId InstrumentId { get; private init; }

    /// <summary>Its code, which is the track's.</summary>
    public string Instrument { get; private init; } = "";

    /// <summary>Partner country.</summary>
    public string Partner { get; private init; } = "";

    /// <summary>The agency that leads it.</summary>
    public string LeadAgency { get; private init; } = "";

    /// <summary>The articles on the table.</summary>
    public IReadOnlyList<NegotiatedArticle> Articles => articles;

    /// <summary>What each side held, and when.</summary>
    public IReadOnlyList<Position> Positions => positions;

    /// <summary>The rounds.</summary>
    public IReadOnlyList<NegotiationRound> Rounds => rounds;

    /// <summary>The days to the signature.</summary>
    public IReadOnlyList<Milestone> Calendar { get; private set; } = [];

    /// <summary>What happened on it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    /// <summary>How many articles are not agreed.</summary>
    public int OpenPoints => articles.Count(article => article.State != NegotiationStates.Agreed);

    Guid IRecord.Key => Id.Value;

    /// <summary>Whether an instrument is on the table: from the mandate to the signature.</summary>
    public static bool IsOpen(string status) => OpenStatuses.Contains(status);

    /// <summary>Those of an instrument that is on the table.</summary>
    public static readonly IReadOnlyList<string> OpenStatuses =
    [
        InstrumentStatus.Mandate,
        InstrumentStatus.Negotiating,
        InstrumentStatus.Initialled,
        InstrumentStatus.Proposed,
        InstrumentStatus.Approved,
    ];

    /// <summary>Opens the track of an instrument.</summary>
    public static Negotiation Begin(Instrument instrument, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var begun = new Negotiation(NegotiationId.New(at))
        {
            InstrumentId = instrument.Id,
            Instrument = instrument.Code,
            Partner = instrument.Partner,
            LeadAgency = instrument.LeadAgency,
        };
        begun.Happened(NegotiationHappenings.Begun, by, at, note: null);
        return begun;
    }

    /// <summary>A round was held.</summary>
    public void Meet(DateOnly? on, string? meeting, string? note, Officer by, DateTimeOffset at)
    {
        var day = on ?? throw new DomainException(NegotiationErrors.DayRequired());
        var refusal =
            day > CivilTime.DateOf(at) ? NegotiationErrors.Entry.TimeInFuture("on")
            : rounds.Count > 0 && day < rounds.Max(round => round.On) ? NegotiationErrors.BeforeLastRound(rounds.Max(round => round.On))
            : meeting is not null && rounds.Exists(round => round.Meeting == meeting) ? NegotiationErrors.RoundThere()
            : null;
        if (refusal is not null)
        {
            throw new DomainException(refusal);
        }

        rounds.Add(NegotiationRound.Of(rounds.Count + 1, day, meeting, note));
        Happened(NegotiationHappenings.RoundNoted, by, at, meeting);
    }

    /// <summary>A side says what it holds of an article; one of ours beyond the mandate is kept, and warned of.</summary>
    /// <returns>Whether it goes beyond the mandate.</returns>
    public bool Hold(PositionEntry entry, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Round is { } round && !rounds.Exists(held => held.Number == round))
        {
            throw new DomainException(NegotiationErrors.RoundUnknown(rounds.Count));
        }

        var article = ArticleOf(entry.Article);
        var beyond = entry.Side == ObligationSides.VietNam && IsBeyond(article);
        article.Take(entry.Side, entry.Text, entry.Heading);
        article.Judged(IsBeyond(article));
        positions.Add(Position.Of(positions.Count + 1, entry, beyond, by, at));
        Happened(NegotiationHappenings.PositionNoted, by, at, entry.Article);
        return beyond;
    }

    /// <summary>How far the sides are on an article; agreeing beyond the mandate is kept, and warned of.</summary>
    /// <returns>Whether it goes beyond the mandate.</returns>
    public bool Stand(string number, string state, string? text, Officer by, DateTimeOffset at)
    {
        var article = articles.Find(known => known.Number == number && (known.Ours ?? known.Theirs) is not null);
        if (article is null)
        {
            throw new DomainException(NegotiationErrors.ArticleUnknown(number));
        }

        var agreed = text ?? (article.Ours is { } ours && ours == article.Theirs ? ours : null);
        if (state != NegotiationStates.Open && agreed is null)
        {
            throw new DomainException(NegotiationErrors.TextRequired());
        }

        var beyond = state != NegotiationStates.Open && IsBeyond(article);
        article.Stand(state, state == NegotiationStates.Open ? null : agreed);
        article.Judged(IsBeyond(article));
        Happened(
            state switch
            {
                NegotiationStates.Agreed => NegotiationHappenings.ArticleAgreed,
                NegotiationStates.Bracketed => NegotiationHappenings.ArticleBracketed,
                _ => NegotiationHappenings.ArticleOpened,
            },
            by,
            at,
            number
        );
        return beyond;
    }

    /// <summary>What the mandate says of which article, all of it anew; an article of which nobody has spoken yet comes to the table by it.</summary>
    public void Limit(IReadOnlyList<LimitEntry> limits, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (limits.GroupBy(limit => limit.Article, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new DomainException(NegotiationErrors.ArticleTwice(twice.Key));
        }

        articles.ForEach(article => article.Limited(rule: null, limit: null));
        foreach (var limit in limits)
        {
            ArticleOf(limit.Article).Limited(limit.Rule, limit.Text);
        }

        articles.ForEach(article => article.Judged(IsBeyond(article)));

        Happened(NegotiationHappenings.LimitsSet, by, at, note: null);
    }

    /// <summary>The days by which the steps to the signature are to be taken.</summary>
    public void Schedule(IReadOnlyList<Milestone> milestones, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(milestones);
        Milestone[] ordered =
        [
            .. milestones.OrderBy(milestone => InstrumentSteps.All.Index().First(step => step.Item == milestone.Step).Index),
        ];
        if (ordered.Zip(ordered.Skip(1)).Any(pair => pair.Second.On < pair.First.On || pair.Second.Step == pair.First.Step))
        {
            throw new DomainException(NegotiationErrors.CalendarOrder());
        }

        Calendar = ordered;
        Happened(NegotiationHappenings.CalendarSet, by, at, note: null);
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <summary>What others may know of it, the instrument tells: how many rounds and open points.</summary>
    protected override object? StateMessage() => null;

    // Where the mandate names articles, one that it does not name is not covered.
    private bool IsBeyond(NegotiatedArticle article) =>
        article.Rule is MandateRules.AskFirst or MandateRules.Never
        || (article.Rule is null && articles.Exists(other => other.Rule is not null));

    private NegotiatedArticle ArticleOf(string number)
    {
        var article = articles.Find(known => known.Number == number);
        if (article is null)
        {
            article = NegotiatedArticle.Of(number);
            articles.Add(article);
        }

        return article;
    }

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
