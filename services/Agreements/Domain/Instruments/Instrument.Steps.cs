using Cooperation.Agreements.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Agreements.Domain.Instruments;

// The steps of its life: each looks at the table, at the order of days, and at what is its own.
public sealed partial class Instrument
{
    /// <summary>The mandate to negotiate is given.</summary>
    public void GiveMandate(MandateEntry entry, DateOnly? on, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var day = Begins(InstrumentSteps.Mandate, on, at);
        (MandateNumber, MandateLimits) = (entry.Number, entry.Limits);
        // Its number is no note: what happened is read by all who see the instrument, the mandate is not.
        Move(InstrumentSteps.Mandate, day, by, at, note: null);
    }

    /// <summary>A step that has a day and a note: negotiating, initialling, proposing, approving; a text goes back to the table by the first of them.</summary>
    public void Advance(string step, DateOnly? on, string? note, Officer by, DateTimeOffset at) =>
        Move(step, Begins(step, on, at), by, at, note);

    /// <summary>It is signed, once, under the title that stays.</summary>
    public void Sign(SignatureEntry entry, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (SignedOn is { } signed)
        {
            throw new DomainException(InstrumentErrors.SignedAlready(signed));
        }

        var day = Begins(InstrumentSteps.Signature, entry.On, at);
        if (entry.Amended?.SignedOn is { } first && day < first)
        {
            throw new DomainException(InstrumentErrors.AmendmentBeforeSignature("on", first));
        }

        Refuse([.. StartsTooLate(day)]);
        var signedText = TextVersion.Of(day, amendment: null, entry.Articles);
        Refuse([.. TextChain.RefusalsOf(signedText, [], "articles")]);
        text.Add(signedText);
        (SignedOn, SignedAt, SignedByUs, SignedByThem) = (day, entry.Place, entry.SignedByUs, entry.SignedByThem);
        Title = entry.Title ?? Title;
        TitleEnglish = entry.TitleEnglish ?? TitleEnglish;
        TitlePartner = entry.TitlePartner ?? TitlePartner;
        Move(InstrumentSteps.Signature, day, by, at, entry.Place);
    }

    /// <summary>It is ratified or approved, where its kind needs that.</summary>
    public void Ratify(DateOnly? on, string? number, Officer by, DateTimeOffset at)
    {
        if (!InstrumentLife.NeedsRatification(Kind))
        {
            throw new DomainException(InstrumentErrors.NotRatified(Kind, CivilTime.DateOf(at)));
        }

        var day = Begins(InstrumentSteps.Ratification, on, at);
        RatifiedOn = day;
        Move(InstrumentSteps.Ratification, day, by, at, number);
    }

    /// <summary>It enters into force, on a ground. That the notice is missing is shown and not refused: it often comes later.</summary>
    public void EnterIntoForce(ForceEntry entry, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Ground is null)
        {
            throw new DomainException(InstrumentErrors.GroundRequired(Kind, CivilTime.DateOf(at)));
        }

        var day = Begins(InstrumentSteps.EntryIntoForce, entry.On, at);
        Refuse([
            .. entry.Ground == ForceGrounds.OnSignature && day != SignedOn
                ? [InstrumentErrors.NotOnSignature(SignedOn ?? day)]
                : (DomainError[])[],
            .. EndsTooEarly(entry.Term, day),
            .. entry.Term?.ExpiresOn is null ? StartsTooLate(day) : [],
        ]);
        (InForceOn, ForceGround, NoticeNumber, NoticeOn) = (day, entry.Ground, entry.NoticeNumber, entry.NoticeOn);
        Take(entry.Term);
        Unverified |= entry.Ground == ForceGrounds.Unverified;
        Move(InstrumentSteps.EntryIntoForce, day, by, at, entry.NoticeNumber);
    }

    /// <summary>Its text changes by another instrument, from a day on; what held before stays readable as it was.</summary>
    public void Amend(AmendmentEntry entry, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(entry);
        // One whose text is there already is said to be so, though the step is not offered for it any more.
        if (AmendedBy.Count == 0 || !InstrumentLife.Allows(Status, InstrumentStatus.Amended))
        {
            throw new DomainException(InstrumentErrors.StepNotOpen(this, CivilTime.DateOf(at)));
        }

        var (known, from) = (text.FirstOrDefault(version => version.Amendment == entry.Amendment), DayOf(entry));
        if (from > CivilTime.DateOf(at))
        {
            throw new DomainException(InstrumentErrors.Entry.TimeInFuture("from"));
        }

        if (known is { Changes.Count: > 0 })
        {
            throw new DomainException(InstrumentErrors.AmendmentEntered(entry.Amendment));
        }

        var amended = TextVersion.Of(from, entry.Amendment, entry.Changes);
        Refuse([.. TextChain.RefusalsOf(amended, [.. text.Where(version => version != known)], "changes")]);
        if (known is null)
        {
            text.Add(amended);
        }
        else
        {
            known.Begin(from);
            known.Enter(entry.Changes);
        }

        IsAmendedSince(from, known, entry.Amendment, by, at);
    }

    /// <summary>A review begins; the same step ends one that was begun.</summary>
    public void Review(DateOnly? on, string? note, Officer by, DateTimeOffset at)
    {
        if (Status != InstrumentStatus.UnderReview)
        {
            Advance(InstrumentSteps.Review, on, note, by, at);
            return;
        }

        var day = DayOf(on, at);
        var before = standings
            .OrderBy(standing => standing.Number)
            .Last(standing => standing.Status != InstrumentStatus.UnderReview)
            .Status;
        Stand(before == InstrumentStatus.Amended ? before : InstrumentStatus.InForce, day);
        Happened(InstrumentHappenings.ReviewEnded, by, at, note);
    }

    /// <summary>It ends.</summary>
    public void Terminate(DateOnly? on, string reason, Officer by, DateTimeOffset at)
    {
        if ((InForceOn ?? SignedOn) is { } start && (on ?? CivilTime.DateOf(at)) <= start)
        {
            throw new DomainException(InstrumentErrors.EndBeforeStart("on", start));
        }

        var day = Begins(InstrumentSteps.Termination, on, at);
        EndedOn = day;
        Move(InstrumentSteps.Termination, day, by, at, reason);
    }

    // An amendment was planned as one, is signed, and holds from a day on.
    private DateOnly DayOf(AmendmentEntry entry)
    {
        if (!AmendedBy.Contains(entry.Amendment))
        {
            throw new DomainException(InstrumentErrors.AmendmentUnknown(AmendedBy));
        }

        var signed = entry.SignedOn ?? throw new DomainException(InstrumentErrors.AmendmentNotSigned(entry.Amendment));
        var from = entry.From ?? throw new DomainException(InstrumentErrors.AmendmentDayRequired());
        return from < SignedOn || from < signed
            ? throw new DomainException(InstrumentErrors.AmendmentBeforeSignature("from", SignedOn > signed ? SignedOn.Value : signed))
            : from;
    }

    // What is told of a day long past moves nothing that came after it.
    private void IsAmendedSince(DateOnly from, TextVersion? known, string amendment, Officer by, DateTimeOffset at)
    {
        if (known is null && from >= StatusSince)
        {
            Stand(InstrumentStatus.Amended, from);
            Happened(InstrumentStatus.Amended, by, at, amendment);
        }
        else
        {
            Happened(InstrumentHappenings.AmendmentEntered, by, at, amendment);
        }
    }

    private DateOnly Begins(string step, DateOnly? on, DateTimeOffset at) =>
        InstrumentLife.IsOpen(this, step)
            ? DayOf(on, at)
            : throw new DomainException(InstrumentErrors.StepNotOpen(this, CivilTime.DateOf(at)));

    private DateOnly DayOf(DateOnly? on, DateTimeOffset at)
    {
        var today = CivilTime.DateOf(at);
        var day = on ?? today;
        return day > today ? throw new DomainException(InstrumentErrors.Entry.TimeInFuture("on"))
            // What was planned here may have been decided before anybody wrote it down.
            : day < StatusSince && Status != InstrumentStatus.Planned
                ? throw new DomainException(InstrumentErrors.BeforeLastStep(StatusSince))
            : day;
    }

    private void Move(string step, DateOnly day, Officer by, DateTimeOffset at, string? note)
    {
        var target = InstrumentLife.TargetOf(step) ?? throw new InvalidOperationException($"{step} leads nowhere.");
        Stand(target, day);
        Happened(target, by, at, note);
    }

    private void Take(InstrumentTerm? term)
    {
        if (term is not null)
        {
            (ExpiresOn, Renewal, RenewalYears) = (term.ExpiresOn ?? ExpiresOn, term.Renewal ?? Renewal, term.Years ?? RenewalYears);
        }
    }

    private static IEnumerable<DomainError> EndsTooEarly(InstrumentTerm? term, DateOnly? start) =>
        start is { } begins && term?.ExpiresOn <= begins ? [InstrumentErrors.EndBeforeStart("expiresOn", begins)] : [];

    private IEnumerable<DomainError> StartsTooLate(DateOnly start) =>
        ExpiresOn is { } expires && start >= expires ? [InstrumentErrors.StartAfterEnd("on", expires)] : [];

    private static void Refuse(DomainError[] refusals)
    {
        if (refusals.Length > 0)
        {
            throw new DomainException(refusals);
        }
    }
}
