namespace Cooperation.Contracts.Repatriation;

/// <summary>The state of one person's return after a change (R5, R6): a pseudonym, codes and times, and nothing by which somebody could be recognised.</summary>
public sealed record PersonChanged
{
    /// <summary>Key of the person in this case.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Version of the person that this state is.</summary>
    public required long Version { get; init; }

    /// <summary>The pseudonym people use: <c>P-2018-000045</c>. It stays over all episodes of the same person.</summary>
    public required Code Pseudonym { get; init; }

    /// <summary>Which episode this is: 1, or more where somebody was trafficked again.</summary>
    public required int Episode { get; init; }

    /// <summary>Key of the case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Reference of the case.</summary>
    public required Code Case { get; init; }

    /// <summary>Partner country, ISO 3166-1 alpha-2.</summary>
    public required Code Partner { get; init; }

    /// <summary>home or abroad.</summary>
    public required Code Direction { get; init; }

    /// <summary>How the person came to be brought home.</summary>
    public required Code Route { get; init; }

    /// <summary>The mission that looks after the case, where one does.</summary>
    public Code? Mission { get; init; }

    /// <summary>Where the return stands: reported, identityCheck, …, closed, and the side ways.</summary>
    public required Code Stage { get; init; }

    /// <summary>Since when, UTC.</summary>
    public required DateTimeOffset StageSince { get; init; }

    /// <summary>suspected, underIdentification, victim or notVictim.</summary>
    public required Code Identification { get; init; }

    /// <summary>When it was decided whether the person is a victim, UTC.</summary>
    public DateTimeOffset? IdentifiedAt { get; init; }

    /// <summary>The agency that decided it.</summary>
    public Code? IdentifiedBy { get; init; }

    /// <summary>The kind of paper that says so.</summary>
    public Code? IdentificationPaper { get; init; }

    /// <summary>Whether the decision was appealed against.</summary>
    public bool Appealed { get; init; }

    /// <summary>notOffered, offered, accepted, declined or withdrawn.</summary>
    public required Code Support { get; init; }

    /// <summary>Whether the person is in need of support and protection; null until that was looked at.</summary>
    public bool? InNeed { get; init; }

    /// <summary>When support was first given, UTC.</summary>
    public DateTimeOffset? SupportedAt { get; init; }

    /// <summary>Where a measure that protects the person himself stands: asked, granted, …; null where none was asked for.</summary>
    public Code? Protection { get; init; }

    /// <summary>The day on which such a measure was granted first, in Viet Nam; null where none was.</summary>
    public DateOnly? ProtectedOn { get; init; }

    /// <summary>The last day of the protection that was granted; null where none was, or no end was set. Past it, granted counts as ended.</summary>
    public DateOnly? ProtectedUntil { get; init; }

    /// <summary>female, male, other or unknown.</summary>
    public required Code Sex { get; init; }

    /// <summary>Age band on the day of the trafficking: under16, from16to17, adult, presumedMinor or unknown.</summary>
    public required Code AgeBand { get; init; }

    /// <summary>Whether the person counts as a minor, presumed ones included.</summary>
    public required bool Minor { get; init; }

    /// <summary>Whether this is a child that came with somebody else.</summary>
    public bool Accompanying { get; init; }

    /// <summary>Purposes of the exploitation, as far as known.</summary>
    public required IReadOnlyList<Code> Exploitation { get; init; }

    /// <summary>The agency whose turn it is, or was when it closed.</summary>
    public required Code Agency { get; init; }

    /// <summary>The desk of that agency.</summary>
    public required Code Desk { get; init; }

    /// <summary>The next step, where there is one.</summary>
    public Code? NextStep { get; init; }

    /// <summary>When it is due, UTC.</summary>
    public DateTimeOffset? NextStepDue { get; init; }

    /// <summary>The time limits so far, running and kept or not.</summary>
    public required IReadOnlyList<Deadline> Deadlines { get; init; }

    /// <summary>Key of the person among those whom the hotline exchange mentions.</summary>
    public Guid? ExchangePersonId { get; init; }

    /// <summary>The desk that holds the identity until it is taken over; null where it is held here.</summary>
    public Code? IdentityHeldBy { get; init; }

    /// <summary>The handover whose list the person is on.</summary>
    public Guid? HandoverId { get; init; }

    /// <summary>Border gate of the reception.</summary>
    public Code? Gate { get; init; }

    /// <summary>Border marker of the reception, where it was at none of the gates.</summary>
    public Code? Marker { get; init; }

    /// <summary>Province of the referral, two digits, as of its day.</summary>
    public Code? Province { get; init; }

    /// <summary>When the person was reported, UTC: the time that figures count by.</summary>
    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>When the person was received at the border, UTC.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>When the home province took over, UTC.</summary>
    public DateTimeOffset? ReferredAt { get; init; }

    /// <summary>When it was closed, UTC; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>How it ended; null while it is open.</summary>
    public Code? Outcome { get; init; }
}
