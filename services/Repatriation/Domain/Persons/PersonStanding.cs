using Cooperation.Repatriation.Domain.Codes;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Where a person stands, whole: each step makes a new one out of the one before, and undoing a step puts that one back.</summary>
public sealed record PersonStanding
{
    /// <summary>One of <see cref="PersonStages"/>.</summary>
    public string Stage { get; init; } = PersonStages.Reported;

    /// <summary>Since when.</summary>
    public DateTimeOffset StageSince { get; init; }

    /// <summary>One of <see cref="PersonIdentifications"/>.</summary>
    public string Identification { get; init; } = PersonIdentifications.Suspected;

    /// <summary>One of <see cref="PersonSupports"/>.</summary>
    public string Support { get; init; } = PersonSupports.NotOffered;

    /// <summary>The desk that has the person in hand. There always is one.</summary>
    public string Holder { get; init; } = "";

    /// <summary>Its agency.</summary>
    public string HolderAgency { get; init; } = "";

    /// <summary>The desk that is asked for the next step; null where it is the holder's.</summary>
    public string? Asked { get; init; }

    /// <summary>Its agency.</summary>
    public string? AskedAgency { get; init; }

    /// <summary>When the check of the identity was asked for.</summary>
    public DateTimeOffset? IdentityAskedAt { get; init; }

    /// <summary>Whether that check is a complex one, for which there is more time.</summary>
    public bool IdentityComplex { get; init; }

    /// <summary>When it was answered.</summary>
    public DateTimeOffset? IdentityRepliedAt { get; init; }

    /// <summary>When the travel paper was issued.</summary>
    public DateTimeOffset? PaperIssuedAt { get; init; }

    /// <summary>The last day on which it is good.</summary>
    public DateOnly? PaperValidUntil { get; init; }

    /// <summary>Border gate of the reception.</summary>
    public string? Gate { get; init; }

    /// <summary>Border marker of the reception, where it is at none of the gates.</summary>
    public string? Marker { get; init; }

    /// <summary>The handover on whose list the person is, or by which he came.</summary>
    public Guid? HandoverId { get; init; }

    /// <summary>Its number.</summary>
    public string? Handover { get; init; }

    /// <summary>When the person was received.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>When the certificate of return was issued.</summary>
    public DateTimeOffset? CertificateAt { get; init; }

    /// <summary>When first information was established and initial support begun.</summary>
    public DateTimeOffset? SupportBegunAt { get; init; }

    /// <summary>When it was asked for to find out whether this is a victim.</summary>
    public DateTimeOffset? IdentificationAskedAt { get; init; }

    /// <summary>Whether that is a complex matter, for which there is more time.</summary>
    public bool IdentificationComplex { get; init; }

    /// <summary>When it was decided.</summary>
    public DateTimeOffset? IdentifiedAt { get; init; }

    /// <summary>The agency that decided.</summary>
    public string? IdentifiedBy { get; init; }

    /// <summary>One of <see cref="IdentificationPapers"/>.</summary>
    public string? IdentificationPaper { get; init; }

    /// <summary>Whether the decision was appealed against.</summary>
    public bool Appealed { get; init; }

    /// <summary>Whether the person is in need of support and protection; null until that was looked at.</summary>
    public bool? InNeed { get; init; }

    /// <summary>When it was looked at.</summary>
    public DateTimeOffset? NeedSeenAt { get; init; }

    /// <summary>When support was accepted first.</summary>
    public DateTimeOffset? SupportedAt { get; init; }

    /// <summary>Province to which the person is referred, as of its day.</summary>
    public string? Province { get; init; }

    /// <summary>When its desk took over.</summary>
    public DateTimeOffset? ReferredAt { get; init; }

    /// <summary>When it was over.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>One of <see cref="PersonOutcomes"/>; null while it is not over.</summary>
    public string? Outcome { get; init; }

    /// <summary>Whether something is still to be done.</summary>
    public bool IsOpen => ClosedAt is null;

    /// <summary>Whether the home province was asked and has not yet answered.</summary>
    public bool IsOffered => Stage == PersonStages.InitialSupport && Asked is not null;

    /// <summary>Whether it was decided whether this is a victim.</summary>
    public bool IsDecided => Identification is PersonIdentifications.Victim or PersonIdentifications.NotVictim;

    /// <summary>The same at another stage.</summary>
    internal PersonStanding At(string stage, DateTimeOffset since) => this with { Stage = stage, StageSince = since };

    /// <summary>The same in the hands of another desk, which nobody is asked of any more.</summary>
    internal PersonStanding HeldBy(string desk, string agency) =>
        this with
        {
            Holder = desk,
            HolderAgency = agency,
            Asked = null,
            AskedAgency = null,
        };

    /// <summary>The same off the list of a handover: as it stood before he was put on it, but for what has happened since beside.</summary>
    internal PersonStanding OffList(PersonStanding before) =>
        this with
        {
            Stage = Stage == PersonStages.HandoverPlanned ? before.Stage : Stage,
            StageSince = Stage == PersonStages.HandoverPlanned ? before.StageSince : StageSince,
            Asked = IsOpen ? before.Asked : Asked,
            AskedAgency = IsOpen ? before.AskedAgency : AskedAgency,
            Gate = before.Gate,
            Marker = before.Marker,
            HandoverId = before.HandoverId,
            Handover = before.Handover,
        };

    /// <summary>The same with another desk asked for the next step; null where it is the holder's.</summary>
    internal PersonStanding Asking(string? desk, string? agency) => this with { Asked = desk, AskedAgency = agency };
}
