using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Cases;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Journeys;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Somebody who is brought home, as everybody sees him who may see the case: a pseudonym and where he stands. Who he is lies elsewhere, sealed (R20).</summary>
public sealed partial class Person : AggregateRoot<PersonId>, IRecord, IClocked
{
    /// <summary>What is done first.</summary>
    public const string Entered = "entered";

    /// <summary>He is with another case from now on.</summary>
    public const string Moved = "case-moved";

    /// <summary>What is known of him was corrected.</summary>
    public const string Corrected = "corrected";

    /// <summary>He leaves the list of a handover.</summary>
    public const string OffList = "handover-release";

    private readonly List<TimelineEntry> timeline = [];
    private readonly List<Clock> clocks = [];
    private List<PastStep> past = [];

    private Person(PersonId id)
        : base(id) { }

    /// <summary>What people call him: <c>P-2018-000045</c>.</summary>
    public string Pseudonym { get; private set; } = "";

    /// <summary>His place in the case, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>The case.</summary>
    public CaseId CaseId { get; private set; }

    /// <summary>The case with which he was entered, once he went on in another one.</summary>
    public CaseId? CameFrom { get; private set; }

    /// <summary>The case with which he was entered: who he is stays sealed with it, in whichever case he is.</summary>
    public CaseId EnteredWith => CameFrom ?? CaseId;

    /// <summary>Its number.</summary>
    public string CaseReference { get; private set; } = "";

    /// <summary>Partner country of the case.</summary>
    public string Partner { get; private init; } = "";

    /// <summary>One of <see cref="CaseDirections"/>.</summary>
    public string Direction { get; private init; } = "";

    /// <summary>One of <see cref="CaseRoutes"/>.</summary>
    public string Route { get; private init; } = "";

    /// <summary>The mission that looks after the case, where one does.</summary>
    public string? Mission { get; private init; }

    /// <summary>When the person was reported: law and figures go by this day.</summary>
    public DateTimeOffset ReportedAt { get; private init; }

    /// <summary>One of <see cref="PersonSexes"/>.</summary>
    public string Sex { get; private set; } = PersonSexes.Unknown;

    /// <summary>One of <see cref="PersonAgeBands"/>.</summary>
    public string AgeBand { get; private set; } = PersonAgeBands.Unknown;

    /// <summary>Why what is said of the age is doubted (case text).</summary>
    public string? AgeDoubt { get; private init; }

    /// <summary>Purposes of the exploitation, as far as known.</summary>
    public IReadOnlyList<string> Exploitation { get; private init; } = [];

    /// <summary>His key among those whom the hotline exchange mentions; null for who was entered here.</summary>
    public Guid? ExchangePersonId { get; private init; }

    /// <summary>The desk that holds who he is until that is taken over; null where it is held here.</summary>
    public string? IdentityHeldBy { get; private set; }

    /// <summary>When that desk was asked last to hand it over; null where nobody has asked, or it is held here.</summary>
    public DateTimeOffset? IdentityCalledAt { get; private set; }

    /// <summary>Which time this is that the same person was trafficked, from 1.</summary>
    public int Episode { get; private set; } = 1;

    /// <summary>The first of these times, where this is a later one.</summary>
    public PersonId? FirstEpisode { get; private set; }

    /// <summary>Its pseudonym, by which others know the person.</summary>
    public string? FirstPseudonym { get; private set; }

    /// <summary>Where his own protection stands, one of <see cref="PersonProtections"/>; null where none was asked for.</summary>
    public string? Protection { get; private set; }

    /// <summary>The day on which a measure that protects himself was granted first; null where none was.</summary>
    public DateOnly? ProtectedOn { get; private set; }

    /// <summary>The last day of his own protection that was granted; null where none was, or no end was set.</summary>
    public DateOnly? ProtectedUntil { get; private set; }

    /// <summary>How he travels home; null while nothing of it is written down.</summary>
    public Journey? Journey { get; private set; }

    /// <summary>Keys of those of whom somebody has looked and said that they are somebody else.</summary>
    public IReadOnlyList<Guid> NotSame { get; private set; } = [];

    /// <summary>Where the person stands.</summary>
    public PersonStanding Standing { get; private set; } = new();

    /// <summary>Whose turn it is: the desk asked for the next step, else the one that has the person in hand.</summary>
    public string Desk { get; private set; } = "";

    /// <summary>What was done, with what stood before it: what a supervisor undoes.</summary>
    public IReadOnlyList<PastStep> Past => past;

    /// <summary>What happened.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    /// <summary>The time limits so far.</summary>
    public IReadOnlyList<Clock> Clocks => clocks;

    /// <summary>Whether this counts as a minor.</summary>
    public bool IsMinor => PersonAgeBands.Minor.Contains(AgeBand);

    /// <summary>Whether he still counts as one on a later day.</summary>
    /// <param name="birth">His birth as it is known; null where it is not: then he counts as what he was taken for.</param>
    /// <param name="day">The day.</param>
    public bool IsMinorOn(string? birth, DateOnly day) =>
        birth is null ? IsMinor : PersonAgeBands.Minor.Contains(Persons.AgeBand.On(birth, day, AgeDoubt is not null));

    /// <summary>The day of the report, in Viet Nam.</summary>
    public DateOnly Day => CivilTime.DateOf(ReportedAt);

    Guid IRecord.Key => Id.Value;

    /// <summary>Persons of every partner are numbered together.</summary>
    public static ReferenceSeries Series { get; } = new("P");

    /// <summary>Enters a person with a case, in the hands of the desk that leads it. Who returned by himself stands at the border already: the desk there is asked to receive him.</summary>
    /// <param name="id">His key, under which his details are sealed.</param>
    /// <param name="opened">The case.</param>
    /// <param name="number">His place in it.</param>
    /// <param name="entry">What is told of him.</param>
    /// <param name="receivingDesk">The desk at which somebody stands who returned by himself.</param>
    /// <param name="scene">Within what.</param>
    /// <param name="held">Who knows who he is, where that is not told with it.</param>
    public static Person Enter(
        PersonId id,
        RepatriationCase opened,
        int number,
        PersonEntry entry,
        string? receivingDesk,
        MoveScene scene,
        HeldIdentity? held = null
    )
    {
        var standing = new PersonStanding { StageSince = opened.ReportedAt }.HeldBy(opened.Desk, opened.LeadAgency);
        if (opened.Route == CaseRoutes.SelfReturned)
        {
            var desk = scene.Rules.ReceivingDesk(receivingDesk, "receivingDesk");
            standing = standing.Asking(desk.Code, desk.Agency);
        }

        var person = new Person(id)
        {
            Number = number,
            CaseId = opened.Id,
            Partner = opened.Partner,
            Direction = opened.Direction,
            Route = opened.Route,
            Mission = opened.Mission,
            ReportedAt = opened.ReportedAt,
            Sex = entry.Sex,
            AgeBand = entry.AgeBand,
            AgeDoubt = entry.AgeDoubt,
            ExchangePersonId = held?.ExchangePerson,
            IdentityHeldBy = held?.Desk,
            Exploitation = [.. entry.Exploitation.Distinct(StringComparer.Ordinal)],
        };
        person.Stand(standing, scene);
        person.Note(Entered, scene, note: null);
        return person;
    }

    /// <summary>Gives the person his pseudonym and the number of his case: last of all, for every desk waits behind a number (R11).</summary>
    public void Numbered(string pseudonym, string caseReference) => (Pseudonym, CaseReference) = (pseudonym, caseReference);

    /// <summary>Takes a step.</summary>
    /// <exception cref="DomainException">It can't be taken here; nothing has changed.</exception>
    public void Take(PersonMove move, MoveScene scene)
    {
        var (before, after) = (Standing, move.Take(this, scene));
        past = [.. past, new(move.Step, scene.By.Agency, before)];
        Stand(after, scene);
        Note(move.Happening, scene, move.Reason);
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => PersonMessage.Of(this);

    private void Stand(PersonStanding standing, MoveScene scene)
    {
        Standing = standing;
        Desk = standing.Asked ?? standing.Holder;
        clocks.Follow(standing, scene.Rules, scene.At);
    }

    private void Note(string what, MoveScene scene, string? note) => Note(what, scene.By, scene.At, note);

    private void Note(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
