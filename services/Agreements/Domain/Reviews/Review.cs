using Cooperation.Agreements.Domain.Codes;
using Cooperation.Agreements.Domain.Instruments;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Reviews;

/// <summary>A review of an instrument that falls due: whether it was held, at which meeting, what it concluded and which plan follows. Place, date and attendance are kept by Meetings, the document by Reviews.</summary>
public sealed class Review : AggregateRoot<ReviewId>, IRecord
{
    /// <summary>The country that keeps this system.</summary>
    public const string VietNam = "VN";

    private readonly List<TimelineEntry> timeline = [];
    private readonly List<AmendmentProposal> proposals = [];

    private Review(ReviewId id)
        : base(id) { }

    /// <summary>Key of the instrument.</summary>
    public InstrumentId InstrumentId { get; private init; }

    /// <summary>Its code.</summary>
    public string Instrument { get; private init; } = "";

    /// <summary>Partner country.</summary>
    public string Partner { get; private init; } = "";

    /// <summary>The agency that leads the instrument and sees to the review.</summary>
    public string LeadAgency { get; private init; } = "";

    /// <summary>One of <see cref="ReviewKinds"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The first year that it looks back on.</summary>
    public int FromYear { get; private init; }

    /// <summary>The last one.</summary>
    public int ToYear { get; private init; }

    /// <summary>The day by which it has to be held.</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>Whose turn it is to be host: a proposal by rotation, for no text says so.</summary>
    public string? Host { get; private set; }

    /// <summary>One of <see cref="ReviewStatus"/>.</summary>
    public string Status { get; private set; } = ReviewStatus.Due;

    /// <summary>Reference of the meeting at which it was held, or which proposes so.</summary>
    public string? Meeting { get; private set; }

    /// <summary>The day it was held, or on which that meeting was.</summary>
    public DateOnly? HeldOn { get; private set; }

    /// <summary>The meetings that were said not to be it: they do not propose it again.</summary>
    public IReadOnlyList<string> Rejected { get; private set; } = [];

    /// <summary>The day it was concluded.</summary>
    public DateOnly? ConcludedOn { get; private set; }

    /// <summary>What it concluded.</summary>
    public string? Conclusions { get; private set; }

    /// <summary>The year whose activities follow from it.</summary>
    public int FollowUpYear { get; private set; }

    /// <summary>The day the plan for that year was adopted; null where it was not, which leaves the review incomplete.</summary>
    public DateOnly? FollowUpAdoptedOn { get; private set; }

    /// <summary>Whether nobody has seen in a text that it is due.</summary>
    public bool Unverified { get; private init; }

    /// <summary>What it proposes to amend.</summary>
    public IReadOnlyList<AmendmentProposal> Proposals => proposals;

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>Puts a review on the calendar.</summary>
    /// <exception cref="DomainException">It does not fit its instrument; every reason is named.</exception>
    public static Review Plan(ReviewEntry entry, Instrument instrument, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(instrument);
        DomainError[] refusals = [.. RefusalsOf(entry, instrument)];
        return refusals.Length > 0 ? throw new DomainException(refusals) : Begin(entry, instrument, ReviewHappenings.Planned, by, at);
    }

    /// <summary>Takes over what the plan's data say of the cycle: history has no guards.</summary>
    public static Review Load(ReviewEntry entry, Instrument instrument, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(instrument);
        return Begin(entry, instrument, ReviewHappenings.Planned, by, at);
    }

    /// <summary>The review that comes after this one by the cycle, with the other side as host; null where none does.</summary>
    public ReviewEntry? Next() =>
        ReviewLife.NextOf(Kind) is { } next
            ? new()
            {
                Kind = next.Kind,
                Year = ToYear + next.Years,
                Host =
                    Host == VietNam ? Partner
                    : Host == Partner ? VietNam
                    : null,
                Unverified = true,
            }
            : null;

    /// <summary>Puts the one that comes next on the calendar.</summary>
    public Review FollowOn(ReviewEntry next, Instrument instrument, Officer by, DateTimeOffset at) =>
        Begin(next, instrument, ReviewHappenings.FollowsOn, by, at);

    /// <summary>Whether it was not held though its day is over.</summary>
    public bool IsOverdue(DateOnly today) => ReviewLife.IsOpen(Status) && DueOn < today;

    /// <summary>The steps that begin where it stands, the next one first: a plan is adopted once.</summary>
    public IEnumerable<string> Steps => ReviewLife.OpenAt(Status).Where(step => step != ReviewSteps.Adoption || FollowUpAdoptedOn is null);

    /// <summary>Whether a meeting may be this review, so far as nobody said that it is not.</summary>
    public bool MayBe(string meeting) => Status == ReviewStatus.Due && !Rejected.Contains(meeting);

    /// <summary>A meeting was held that may be this review: a planner confirms it.</summary>
    public void Propose(string meeting, DateOnly? on, string? host, DateTimeOffset at)
    {
        (Status, Meeting, HeldOn, Host) = (ReviewStatus.Proposed, meeting, on, host ?? Host);
        Happened(ReviewHappenings.HeldProposed, new(Guid.Empty, meeting, LeadAgency, ""), at, meeting);
    }

    /// <summary>It was another meeting.</summary>
    public void Reject(string? note, Officer by, DateTimeOffset at)
    {
        Require(ReviewSteps.Rejection);
        Rejected = [.. Rejected, Meeting!];
        (Status, Meeting, HeldOn) = (ReviewStatus.Due, null, null);
        Happened(ReviewHappenings.ProposalRejected, by, at, note);
    }

    /// <summary>It was held; whose turn it was is what the meeting says, where there was one.</summary>
    public void Hold(DateOnly? on, string? meeting, DateOnly? meetingOn, string? note, Officer by, DateTimeOffset at, string? host = null)
    {
        Require(ReviewSteps.Holding);
        var today = CivilTime.DateOf(at);
        var day = on ?? meetingOn ?? (meeting is null ? null : HeldOn) ?? throw new DomainException(ReviewErrors.HeldWhenUnsaid());
        if (day > today)
        {
            throw new DomainException(ReviewErrors.Entry.TimeInFuture("on"));
        }

        if (day.Year < ToYear)
        {
            throw new DomainException(ReviewErrors.HeldBeforeYear(ToYear));
        }

        (Status, Meeting, HeldOn, Host) = (ReviewStatus.Held, meeting, day, host ?? Host);
        Happened(ReviewHappenings.Held, by, at, note);
    }

    /// <summary>It is concluded; without a plan that follows it is kept, and what is missing is named.</summary>
    public void Conclude(ConclusionEntry entry, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Require(ReviewSteps.Conclusions);
        var (today, day) = (CivilTime.DateOf(at), entry.On ?? CivilTime.DateOf(at));
        DomainError[] refusals =
        [
            .. day > today ? [ReviewErrors.Entry.TimeInFuture("on")]
            : day < HeldOn ? [ReviewErrors.ConcludedBeforeHeld(HeldOn.Value)]
            : (DomainError[])[],
            .. entry.FollowUpYear <= ToYear ? [ReviewErrors.FollowUpNotAhead(ToYear)] : (DomainError[])[],
        ];
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }

        (Status, ConcludedOn, Conclusions) = (ReviewStatus.Concluded, day, entry.Text);
        FollowUpYear = entry.FollowUpYear ?? FollowUpYear;
        proposals.Clear();
        proposals.AddRange(entry.Proposals.Select((proposal, place) => AmendmentProposal.Of(place + 1, proposal)));
        Happened(ReviewHappenings.Concluded, by, at, note: null);
    }

    /// <summary>Both sides adopt the plan that follows; its activities are agreed beside.</summary>
    public void Adopt(DateOnly? on, string? note, Officer by, DateTimeOffset at)
    {
        Require(ReviewSteps.Adoption);
        var (today, day) = (CivilTime.DateOf(at), on ?? CivilTime.DateOf(at));
        var refusal =
            FollowUpAdoptedOn is { } adopted ? ReviewErrors.AdoptedAlready(adopted)
            : day > today ? ReviewErrors.Entry.TimeInFuture("on")
            : day < HeldOn ? ReviewErrors.AdoptedBeforeHeld(HeldOn.Value)
            : null;
        if (refusal is not null)
        {
            throw new DomainException(refusal);
        }

        FollowUpAdoptedOn = day;
        Happened(ReviewHappenings.PlanAdopted, by, at, note);
    }

    /// <summary>It is not held, for a reason.</summary>
    public void Drop(string reason, Officer by, DateTimeOffset at)
    {
        Require(ReviewSteps.Dropping);
        (Status, Meeting, HeldOn) = (ReviewStatus.Dropped, null, null);
        Happened(ReviewHappenings.Dropped, by, at, reason);
    }

    /// <summary>The last step was a slip: it stands as before, and what was agreed of the plan stays agreed.</summary>
    public void Reopen(string reason, Officer by, DateTimeOffset at)
    {
        Require(ReviewSteps.Reopening);
        if (Status == ReviewStatus.Concluded)
        {
            (Status, ConcludedOn) = (ReviewStatus.Held, null);
        }
        else
        {
            (Status, Meeting, HeldOn, FollowUpAdoptedOn) = (ReviewStatus.Due, null, null, null);
        }

        Happened(ReviewHappenings.Reopened, by, at, reason);
    }

    /// <summary>What it still lacks, once it was held.</summary>
    /// <param name="followUps">How many activities there are for the year that follows.</param>
    public IEnumerable<string> Missing(int followUps) => ReviewLife.Missing(Status, Meeting, FollowUpAdoptedOn, followUps > 0);

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => ReviewMessage.Of(this);

    private static Review Begin(ReviewEntry entry, Instrument instrument, string how, Officer by, DateTimeOffset at)
    {
        var made = new Review(ReviewId.New(at))
        {
            InstrumentId = instrument.Id,
            Instrument = instrument.Code,
            Partner = instrument.Partner,
            LeadAgency = instrument.LeadAgency,
            Kind = entry.Kind,
            FromYear = FirstYearOf(entry),
            ToYear = entry.Year,
            DueOn = entry.Due ?? new(entry.Year, 12, 31),
            Host = entry.Host,
            FollowUpYear = entry.Year + 1,
            Unverified = entry.Unverified,
        };
        made.Happened(how, by, at, note: null);
        return made;
    }

    private static int FirstYearOf(ReviewEntry entry) => entry.FromYear ?? (entry.Year - (ReviewLife.YearsOf(entry.Kind) ?? 0));

    private static IEnumerable<DomainError> RefusalsOf(ReviewEntry entry, Instrument instrument)
    {
        if (!instrument.IsStanding)
        {
            yield return ReviewErrors.InstrumentNotStanding();
        }

        if (instrument.SignedOn is { } signed && FirstYearOf(entry) < signed.Year)
        {
            yield return ReviewErrors.BeforeSignature(signed);
        }

        if (ReviewLife.YearsOf(entry.Kind) is { } years && FirstYearOf(entry) != entry.Year - years)
        {
            yield return ReviewErrors.YearsWrong(years);
        }
        else if (FirstYearOf(entry) > entry.Year)
        {
            yield return ReviewErrors.FromAfterTo();
        }

        if (entry.Due?.Year < entry.Year)
        {
            yield return ReviewErrors.DueBeforeYear(entry.Year);
        }

        if (entry.Host is { } host && host != VietNam && host != instrument.Partner)
        {
            yield return ReviewErrors.HostOfNeitherSide();
        }
    }

    private void Require(string step)
    {
        if (!ReviewLife.OpenAt(Status).Contains(step))
        {
            throw new DomainException(ReviewErrors.StepNotOpen(ReviewWords.Of(Status)));
        }
    }

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
