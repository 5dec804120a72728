using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records;
using Cooperation.Platform.Records.Clocks;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Journeys;
using Cooperation.Repatriation.Domain.Persons;
using Cooperation.Repatriation.Features.Caring;
using Cooperation.Repatriation.Features.Photographs;
using Cooperation.Repatriation.Features.Protections;

namespace Cooperation.Repatriation.Features.Persons;

/// <summary>A person as whoever may see him does.</summary>
/// <param name="MayIdentify">Whether the caller may know who it is.</param>
/// <param name="Identified">Whether the details below were opened for this answer.</param>
internal sealed record PersonView(
    Guid Id,
    long Version,
    string Pseudonym,
    Guid CaseId,
    string Case,
    string Partner,
    string Direction,
    string Route,
    string? Mission,
    string AgeBand,
    bool IsMinor,
    string? AgeDoubt,
    IReadOnlyList<string> Exploitation,
    PersonStanding Standing,
    string Stage,
    string Identification,
    string Support,
    string Desk,
    NextStepView? NextStep,
    bool Late,
    DateTimeOffset ReportedAt,
    IReadOnlyList<ClockView> Clocks,
    IReadOnlyList<TimelineView> Timeline,
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
    IReadOnlyList<string> Needs
)
{
    /// <summary>Whether who he is can be corrected by the caller.</summary>
    public bool MayCorrect { get; init; }

    /// <summary>Whether the caller, as a supervisor, may open it in an emergency.</summary>
    public bool MayBreakGlass { get; init; }

    /// <summary>Until when it is open through a broken glass; null where it is not.</summary>
    public DateTimeOffset? OpenUntil { get; init; }

    /// <summary>What stands in his way now; his needs among it where the details were opened.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];

    /// <summary>What can be chosen in a step that leads to more than one end.</summary>
    public StepChoices Choices { get; init; } = StepChoices.None;

    /// <summary>His age band today, where the details were opened and his birth is known.</summary>
    public string? AgeBandToday { get; init; }

    /// <summary>Whether a need by which a rule may stop him has not been looked at in this answer: the caller may open it.</summary>
    public bool NeedsUnseen { get; init; }

    /// <summary>Whether the caller can put him on the list of a handover now.</summary>
    public bool MayPlanHandover { get; init; }

    /// <summary>How he travels home; null while nothing of it is written down.</summary>
    public Journey? Journey { get; init; }

    /// <summary>Whether the caller writes it down.</summary>
    public bool MayPlanJourney { get; init; }

    /// <summary>The photographs of him, for who may know who he is.</summary>
    public IReadOnlyList<PhotographView> Photographs { get; init; } = [];

    /// <summary>Whether the caller adds and withdraws them.</summary>
    public bool MayPhotograph { get; init; }

    /// <summary>The measures that protect him and those with him, the first one first.</summary>
    public IReadOnlyList<ProtectionView> Protections { get; init; } = [];

    /// <summary>Visits, supports and consents, the first one first; none for who has nothing to do with them.</summary>
    public IReadOnlyList<CareView> Care { get; init; } = [];

    /// <summary>Whether the caller writes them down.</summary>
    public bool MayCare { get; init; }

    /// <summary>Whether the caller changes them, and asks for more while the return is not over.</summary>
    public bool MayProtect { get; init; }

    /// <summary>Which time this is that the same person was trafficked.</summary>
    public int Episode { get; init; }

    /// <summary>All of these times that the caller sees; none where he sees but this one.</summary>
    public IReadOnlyList<EpisodeView> Episodes { get; init; } = [];

    /// <summary>Whether the caller may look who of other cases may be the same.</summary>
    public bool MayMatch { get; init; }

    /// <summary>Whether somebody of another case may be, about whom nothing was said yet.</summary>
    public bool MayBeKnown { get; init; }

    /// <summary>Whether the caller takes back that this is a later episode.</summary>
    public bool MayUndoEpisode { get; init; }

    /// <summary>When the desk that holds who he is was asked last to hand it over; null where nobody has.</summary>
    public DateTimeOffset? IdentityCalledAt { get; init; }

    /// <summary>From where the caller's desk hands over who he is; null where it does not hold that.</summary>
    public HeldPlace? HeldAt { get; init; }

    internal static PersonView Of(
        Person person,
        IReadOnlyList<ClockView> clocks,
        IReadOnlyList<string> steps,
        bool mayIdentify,
        ProtectedDetails? details,
        DateTimeOffset at
    ) =>
        new(
            person.Id.Value,
            person.Version,
            person.Pseudonym,
            person.CaseId.Value,
            person.CaseReference,
            person.Partner,
            person.Direction,
            person.Route,
            person.Mission,
            person.AgeBand,
            person.IsMinor,
            person.AgeDoubt,
            person.Exploitation,
            person.Standing,
            person.Standing.Stage,
            person.Standing.Identification,
            person.Standing.Support,
            person.Desk,
            NextStepView.Of(person),
            person.Clocks.Any(clock => clock.StateAt(at) == Platform.Domain.Clocks.ClockStates.Overdue),
            person.ReportedAt,
            clocks,
            TimelineView.Of(person.Timeline),
            steps,
            person.IdentityHeldBy,
            mayIdentify,
            details is not null,
            details?.Name,
            details?.Aliases ?? [],
            person.Sex,
            details?.Birth,
            details?.Document,
            details?.TravelPaper,
            details?.Telephone,
            details?.Nationality,
            details?.Address,
            details?.Needs ?? []
        )
        {
            Episode = person.Episode,
        };
}

/// <summary>Where the caller's desk holds who somebody is, by keys.</summary>
/// <param name="Exchange">The exchange at Hotline.</param>
/// <param name="Person">His key among those whom it mentions.</param>
internal sealed record HeldPlace(Guid Exchange, Guid Person);

/// <summary>What can be chosen in the steps of somebody that lead to more than one end: what the tables refuse is not in it.</summary>
internal sealed record StepChoices(IReadOnlyList<string> Identification, IReadOnlyList<string> Support, IReadOnlyList<string> Outcome)
{
    public static readonly StepChoices None = new([], [], []);

    public static StepChoices Of(PersonStanding standing) =>
        standing.IsOpen
            ? new(
                PersonLife.IdentificationsFrom(standing),
                PersonLife.SupportsFrom(standing),
                [.. PersonOutcomes.All.Where(outcome => PersonLife.IsReached(standing, outcome))]
            )
            : None;
}

/// <summary>One of the times that the same person was trafficked.</summary>
internal sealed record EpisodeView(int Episode, Guid Id, string Pseudonym, string Case, string Stage, DateTimeOffset ReportedAt)
{
    public static EpisodeView Of(Person person) =>
        new(person.Episode, person.Id.Value, person.Pseudonym, person.CaseReference, person.Standing.Stage, person.ReportedAt);
}
