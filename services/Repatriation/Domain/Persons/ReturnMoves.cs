using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.People;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Handovers;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>The holder asks immigration who this is.</summary>
public sealed record IdentityRequested(bool IsComplex) : PersonMove
{
    /// <inheritdoc/>
    public override string Step => PersonSteps.IdentityRequest;

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        RefuseUnlessLeads(person, PersonStages.IdentityCheck);
        var (at, desk) = (Time(person, scene), scene.Rules.IdentityDesk());
        return person.Standing.At(PersonStages.IdentityCheck, at).Asking(desk.Code, desk.Agency) with
        {
            IdentityAskedAt = at,
            IdentityComplex = IsComplex,
            IdentityRepliedAt = null,
        };
    }
}

/// <summary>Immigration answers; the turn goes back to the holder.</summary>
public sealed record IdentityReplied(bool IsConfirmed) : PersonMove
{
    /// <inheritdoc/>
    public override string Step => PersonSteps.IdentityReply;

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        var stage = IsConfirmed ? PersonStages.Confirmed : PersonStages.NotConfirmed;
        RefuseUnlessLeads(person, stage);
        if (!IsConfirmed && Reason is null)
        {
            throw new DomainException(PersonStepErrors.ReasonRequired());
        }

        var at = Time(person, scene);
        return person.Standing.At(stage, at).Asking(desk: null, agency: null) with { IdentityRepliedAt = at };
    }
}

/// <summary>The holder issues the travel paper and says where the person will be received.</summary>
public sealed record TravelPaperIssued(string? Number, DateOnly? ValidUntil, string? ReceivingDesk, string? Gate) : PersonMove
{
    /// <inheritdoc/>
    public override string Step => PersonSteps.TravelPaper;

    /// <inheritdoc/>
    public override ProtectedDetails? Details =>
        Number is null ? null : new ProtectedDetails(Name: null, Birth: null, Document: null, Telephone: null) { TravelPaper = Number };

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        RefuseUnlessLeads(person, PersonStages.PapersIssued);
        var at = Time(person, scene);
        if (ValidUntil <= CivilTime.DateOf(at))
        {
            throw new DomainException(PersonTimeErrors.PaperEnded());
        }

        Places.Check(scene.Rules, Gate);
        var desk = scene.Rules.ReceivingDesk(ReceivingDesk, "receivingDesk");
        return person.Standing.At(PersonStages.PapersIssued, at).Asking(desk.Code, desk.Agency) with
        {
            PaperIssuedAt = at,
            PaperValidUntil = ValidUntil,
            Gate = Gate,
        };
    }
}

/// <summary>Immigration or a border-guard post receives the person and takes him in hand; the certificate of return is issued at once.</summary>
public sealed record PersonReceived(string? Gate, DateTimeOffset? CertificateAt) : PersonMove
{
    /// <summary>The handover by which he comes, where he comes by one.</summary>
    public HandoverName? Handover { get; init; }

    /// <inheritdoc/>
    public override string Step => PersonSteps.Reception;

    internal override bool IsByHandover => Handover is not null;

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        RefuseUnlessLeads(person, PersonStages.Received);
        if (person.Standing.Stage == PersonStages.Reported && person.Route != CaseRoutes.SelfReturned)
        {
            throw new DomainException(BorderErrors.PapersFirst(person.Day));
        }

        if (person.Standing.Stage == PersonStages.HandoverPlanned && person.Standing.HandoverId != Handover?.Id)
        {
            throw new DomainException(BorderErrors.OnAList(person.Standing.Handover, person.Day));
        }

        var at = Time(person, scene);
        Places.Check(scene.Rules, Gate);
        var issued = Certificates.Of(CertificateAt, at, scene.At);
        return person.Standing.At(PersonStages.Received, at).HeldBy(scene.By.Desk, scene.By.Agency) with
        {
            Gate = Gate ?? person.Standing.Gate,
            Marker = Handover is null ? person.Standing.Marker : Handover.Marker,
            HandoverId = Handover?.Id,
            Handover = Handover?.Reference,
            ReceivedAt = at,
            CertificateAt = issued,
        };
    }
}

/// <summary>Who has the person in hand gives shelter and essentials and establishes first information.</summary>
public sealed record SupportBegun(DateTimeOffset? CertificateAt) : PersonMove
{
    /// <inheritdoc/>
    public override string Step => PersonSteps.InitialSupport;

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        RefuseUnlessLeads(person, PersonStages.InitialSupport);
        var at = Time(person, scene);
        var issued = person.Standing.CertificateAt ?? CertificateAt;
        if (issued is null)
        {
            throw new DomainException(BorderErrors.CertificateFirst());
        }

        issued = Certificates.Of(issued, person.Standing.ReceivedAt ?? at, scene.At);
        return person.Standing.At(PersonStages.InitialSupport, at) with { SupportBegunAt = at, CertificateAt = issued };
    }
}

/// <summary>The holder asks the social-affairs desk of the home province to take over; until it answers he keeps the person in hand.</summary>
public sealed record ReferralMade(string Province) : PersonMove
{
    /// <inheritdoc/>
    public override string Step => PersonSteps.Referral;

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        RefuseUnlessLeads(person, PersonStages.InitialSupport);
        if (person.Standing is { IsOffered: true, Asked: { } asked })
        {
            throw new DomainException(ReferralErrors.AlreadyReferred(scene.Rules.Desks.NameOf(asked)));
        }

        if (scene.Rules.Codes.Refusals(PersonStepErrors.Entry, ("province", "province", Province)).Any())
        {
            throw new DomainException(ReferralErrors.ProvinceUnknown(CivilTime.DateOf(scene.At)));
        }

        var desk = scene.Rules.SocialAffairsDeskOf(Province);
        return person.Standing.Asking(desk.Code, desk.Agency) with { Province = Province, StageSince = Time(person, scene) };
    }
}

/// <summary>The home province takes over, or says why it does not.</summary>
public sealed record ReferralAnswered(bool IsAccepted) : PersonMove
{
    /// <inheritdoc/>
    public override string Step => PersonSteps.ReferralAnswer;

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        RefuseUnlessLeads(person, IsAccepted ? PersonStages.Referred : PersonStages.InitialSupport);
        if (person.Standing is not { IsOffered: true, Asked: { } desk, AskedAgency: { } agency })
        {
            throw new DomainException(ReferralErrors.NotReferred());
        }

        if (!IsAccepted && Reason is null)
        {
            throw new DomainException(PersonStepErrors.ReasonRequired());
        }

        var at = Time(person, scene);
        return IsAccepted
            ? person.Standing.At(PersonStages.Referred, at).HeldBy(desk, agency) with
            {
                ReferredAt = at,
            }
            : person.Standing.Asking(desk: null, agency: null) with
            {
                Province = null,
                StageSince = at,
            };
    }
}

/// <summary>The person lives at home again, with support.</summary>
public sealed record PersonSettled : PersonMove
{
    /// <inheritdoc/>
    public override string Step => PersonSteps.Settlement;

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        RefuseUnlessLeads(person, PersonStages.Settled);
        return person.Standing is { Identification: PersonIdentifications.Victim, Support: PersonSupports.Accepted }
            ? person.Standing.At(PersonStages.Settled, Time(person, scene))
            : throw new DomainException(FindingErrors.NotYetSettled(person.Day));
    }
}

/// <summary>It is over for this person, one way or another. Nobody is deleted, and a supervisor can undo it.</summary>
public sealed record PersonClosed(string Outcome) : PersonMove
{
    /// <inheritdoc/>
    public override string Step => PersonSteps.Closure;

    internal override PersonStanding Take(Person person, MoveScene scene)
    {
        var stage = Outcome is PersonOutcomes.Missing or PersonOutcomes.Died or PersonOutcomes.Resettled ? Outcome : PersonStages.Closed;
        RefuseUnlessLeads(person, stage);
        if (!PersonLife.IsReached(person.Standing, Outcome))
        {
            throw new DomainException(FindingErrors.OutcomeNotReached(Outcome, person.Day));
        }

        if (Reason is null && Outcome != PersonOutcomes.Settled)
        {
            throw new DomainException(PersonStepErrors.ReasonRequired());
        }

        var at = Time(person, scene);
        return person.Standing.At(stage, at).Asking(desk: null, agency: null) with { ClosedAt = at, Outcome = Outcome };
    }
}
