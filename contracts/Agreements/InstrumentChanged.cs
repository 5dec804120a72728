namespace Cooperation.Contracts.Agreements;

/// <summary>The state of an instrument of cooperation after a change (R5, R6). Titles and document numbers stay where they are.</summary>
public sealed record InstrumentChanged
{
    /// <summary>Key of the instrument.</summary>
    public required Guid InstrumentId { get; init; }

    /// <summary>Version of the instrument that this state is.</summary>
    public required long Version { get; init; }

    /// <summary>The code people use: <c>KH-2005</c>.</summary>
    public required Code Instrument { get; init; }

    /// <summary>Partner country, ISO 3166-1 alpha-2.</summary>
    public required Code Partner { get; init; }

    /// <summary>treaty, internationalAgreement, memorandum, …</summary>
    public required Code Kind { get; init; }

    /// <summary>Where it stands in its life: planned, mandate, negotiating, …, ended.</summary>
    public required Code Status { get; init; }

    /// <summary>Since when.</summary>
    public required DateOnly StatusSince { get; init; }

    /// <summary>The agency of Viet Nam that leads it.</summary>
    public required Code LeadAgency { get; init; }

    /// <summary>The agencies of Viet Nam that take part.</summary>
    public required IReadOnlyList<Code> TakingPart { get; init; }

    /// <summary>The day it was signed.</summary>
    public DateOnly? SignedOn { get; init; }

    /// <summary>The day it was ratified or approved, where its kind needs that.</summary>
    public DateOnly? RatifiedOn { get; init; }

    /// <summary>The day it entered into force, which is another than that of the signature.</summary>
    public DateOnly? InForceOn { get; init; }

    /// <summary>The ground of its entry into force: notice, exchangeOfNotes, onSignature or unverified.</summary>
    public Code? ForceGround { get; init; }

    /// <summary>The day it expires.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>tacit, express or none.</summary>
    public Code? Renewal { get; init; }

    /// <summary>The day it ended.</summary>
    public DateOnly? EndedOn { get; init; }

    /// <summary>The instrument that it amends.</summary>
    public Code? Amends { get; init; }

    /// <summary>The instruments that amend it, in order of signature.</summary>
    public required IReadOnlyList<Code> AmendedBy { get; init; }

    /// <summary>How many articles it has today.</summary>
    public int Articles { get; init; }

    /// <summary>How many obligations they hold.</summary>
    public int Obligations { get; init; }

    /// <summary>How many rounds it was negotiated in.</summary>
    public int Rounds { get; init; }

    /// <summary>How many points are open between the sides.</summary>
    public int OpenPoints { get; init; }

    /// <summary>The day a plan for carrying it out was adopted: signed alone is not carried out.</summary>
    public DateOnly? PlanAdoptedOn { get; init; }

    /// <summary>The day its next review falls due.</summary>
    public DateOnly? NextReviewDue { get; init; }

    /// <summary>Whether something about it was not seen in an official text.</summary>
    public bool Unverified { get; init; }
}
