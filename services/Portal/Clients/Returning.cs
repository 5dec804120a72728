namespace Cooperation.Portal.Clients;

/// <summary>A person as whoever may see him does; who he is only where that was asked for and is his to know.</summary>
public sealed record Returning(
    Guid Id,
    long Version,
    string Pseudonym,
    Guid CaseId,
    string Case,
    string Partner,
    string Direction,
    string Route,
    string AgeBand,
    bool IsMinor,
    string? AgeDoubt,
    IReadOnlyList<string> Exploitation,
    ReturningStanding Standing,
    string Stage,
    string Identification,
    string Support,
    string Desk,
    ReturningStep? NextStep,
    bool Late,
    DateTimeOffset ReportedAt,
    IReadOnlyList<Clock> Clocks,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<string> Steps,
    string? IdentityHeldBy,
    bool MayIdentify,
    bool Identified,
    string? Name,
    IReadOnlyList<string> Aliases,
    string Sex,
    string? Birth,
    string? Document,
    string? TravelPaper,
    string? Telephone,
    string? Nationality,
    string? Address,
    IReadOnlyList<string> Needs,
    bool MayCorrect,
    bool MayBreakGlass,
    DateTimeOffset? OpenUntil
)
{
    /// <summary>When the desk that holds who he is was asked last to hand it over; null where nobody has.</summary>
    public DateTimeOffset? IdentityCalledAt { get; init; }

    /// <summary>From where the user's desk hands over who he is; null where it does not hold that.</summary>
    public HeldPlace? HeldAt { get; init; }

    /// <summary>What stands in his way now.</summary>
    public IReadOnlyList<ReturningBlock> Blocks { get; init; } = [];

    /// <summary>How he travels home; null while nothing of it is written down.</summary>
    public Journey? Journey { get; init; }

    /// <summary>Whether the user writes it down.</summary>
    public bool MayPlanJourney { get; init; }

    /// <summary>What can be chosen in a step that leads to more than one end.</summary>
    public ReturningChoices? Choices { get; init; }

    /// <summary>The age band today, where the details were opened and the birth is known.</summary>
    public string? AgeBandToday { get; init; }

    /// <summary>Whether a need by which a rule may stop him was not looked at: the user may open it.</summary>
    public bool NeedsUnseen { get; init; }

    /// <summary>The photographs of him, for who may know who he is.</summary>
    public IReadOnlyList<Photograph> Photographs { get; init; } = [];

    /// <summary>Whether the user adds and withdraws them.</summary>
    public bool MayPhotograph { get; init; }

    /// <summary>Whether the user can put him on the list of a handover now.</summary>
    public bool MayPlanHandover { get; init; }

    /// <summary>Visits, supports and consents.</summary>
    public IReadOnlyList<CareOf> Care { get; init; } = [];

    /// <summary>Whether the user writes them down.</summary>
    public bool MayCare { get; init; }

    /// <summary>The measures that protect him and those with him.</summary>
    public IReadOnlyList<ProtectionMeasure> Protections { get; init; } = [];

    /// <summary>Whether the user changes them.</summary>
    public bool MayProtect { get; init; }

    /// <summary>Which time this is that the same person was trafficked.</summary>
    public int Episode { get; init; }

    /// <summary>All of these times that the user sees.</summary>
    public IReadOnlyList<EpisodeOfPerson> Episodes { get; init; } = [];

    /// <summary>Whether the user may look who of other cases may be the same.</summary>
    public bool MayMatch { get; init; }

    /// <summary>Whether somebody of another case may be.</summary>
    public bool MayBeKnown { get; init; }

    /// <summary>Whether the user takes back that this is a later episode.</summary>
    public bool MayUndoEpisode { get; init; }
}

/// <summary>That there is a photograph of somebody.</summary>
public sealed record Photograph(Guid Id, DateTimeOffset At, string By, string Desk);

/// <summary>What can be chosen in the steps of somebody that lead to more than one end.</summary>
public sealed record ReturningChoices(IReadOnlyList<string> Identification, IReadOnlyList<string> Support, IReadOnlyList<string> Outcome);

/// <summary>An exchange and one of the people whom it mentions, by keys.</summary>
public sealed record HeldPlace(Guid Exchange, Guid Person);

/// <summary>Where somebody stands, as far as pages show it.</summary>
public sealed record ReturningStanding(
    string Holder,
    DateTimeOffset? PaperIssuedAt,
    DateOnly? PaperValidUntil,
    string? Gate,
    string? Marker,
    Guid? HandoverId,
    string? Handover,
    DateTimeOffset? ReceivedAt,
    DateTimeOffset? CertificateAt,
    bool? InNeed,
    DateTimeOffset? NeedSeenAt,
    DateTimeOffset? IdentifiedAt,
    string? IdentifiedBy,
    string? IdentificationPaper,
    bool Appealed,
    string? Province,
    DateTimeOffset? ClosedAt,
    string? Outcome
);
