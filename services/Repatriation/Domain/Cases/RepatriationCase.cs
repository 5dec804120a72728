using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Cases;

/// <summary>A case of bringing people home: with which partner, by which route, who looks after it.</summary>
public sealed partial class RepatriationCase : AggregateRoot<CaseId>, IRecord
{
    /// <summary>What is done first.</summary>
    public const string Opened = "opened";

    /// <summary>More people were entered.</summary>
    public const string PersonsAdded = "personsAdded";

    /// <summary>The last of its people was closed.</summary>
    public const string Closed = "closed";

    /// <summary>The closing of one of its people was undone.</summary>
    public const string Reopened = "reopened";

    /// <summary>Hotline asks for a case, and this one was opened by hand for the same exchange.</summary>
    public const string RequestReceived = "requestReceived";

    /// <summary>It was said that this is the case which Hotline asks for.</summary>
    public const string RequestLinked = "requestLinked";

    /// <summary>A paper was made.</summary>
    public const string PaperMade = "paperMade";

    /// <summary>A note or letter went to an authority of the host country.</summary>
    public const string LetterSent = "letterSent";

    /// <summary>It was answered.</summary>
    public const string LetterReplied = "letterReplied";

    /// <summary>A cost was written down.</summary>
    public const string CostAdded = "costAdded";

    /// <summary>A cost was struck.</summary>
    public const string CostStruck = "costStruck";

    // Handovers of forty at once are known; a list of hundreds is a mistake.
    private const int MostPersons = 200;

    private readonly List<TimelineEntry> timeline = [];

    private RepatriationCase(CaseId id)
        : base(id) { }

    /// <summary>The number people use: <c>RC-KH-2018-000012</c>.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Partner country.</summary>
    public string Partner { get; private init; } = "";

    /// <summary>One of <see cref="CaseDirections"/>.</summary>
    public string Direction { get; private init; } = "";

    /// <summary>One of <see cref="CaseRoutes"/>.</summary>
    public string Route { get; private init; } = "";

    /// <summary>One of <see cref="CaseSources"/>.</summary>
    public string Source { get; private init; } = "";

    /// <summary>When it was reported: lists, figures and the number go by this time.</summary>
    public DateTimeOffset ReportedAt { get; private init; }

    /// <summary>The mission that looks after it, where one does.</summary>
    public string? Mission { get; private init; }

    /// <summary>Reference of the hotline exchange that it came from.</summary>
    public string? Exchange { get; private init; }

    /// <summary>Hotline's request for it; null where it was not asked for.</summary>
    public HotlineRequest? Request { get; private set; }

    /// <summary>How it may be passed on.</summary>
    public string Handling { get; private set; } = "";

    /// <summary>Case text.</summary>
    public string Summary { get; private init; } = "";

    /// <summary>One of <see cref="CaseStatus"/>.</summary>
    public string Status { get; private set; } = CaseStatus.Open;

    /// <summary>The agency that leads.</summary>
    public string LeadAgency { get; private init; } = "";

    /// <summary>The desk that leads. There always is one.</summary>
    public string Desk { get; private init; } = "";

    /// <summary>When it was opened here.</summary>
    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>When it was closed; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>How many people it has.</summary>
    public int Persons { get; private set; }

    /// <summary>For how many of them something is still to be done.</summary>
    public int PersonsOpen { get; private set; }

    /// <summary>How many of them count as minors.</summary>
    public int Minors { get; private set; }

    /// <summary>The highest number that one of its people ever had; less where nobody has left it yet.</summary>
    public int LastNumber { get; private set; }

    /// <summary>The place of who comes next.</summary>
    public int NextNumber => Math.Max(LastNumber, Persons) + 1;

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    Guid IRecord.Key => Id.Value;

    /// <summary>The cases with a partner are numbered together.</summary>
    public static ReferenceSeries SeriesOf(string partner) => new("RC", partner);

    /// <summary>The year of its number and of its people's: that of the report, in Viet Nam.</summary>
    public int Year => CivilTime.DateOf(ReportedAt).Year;

    /// <summary>Opens a case; it is <see cref="Numbered"/> once everything else is done.</summary>
    /// <param name="entry">What was checked by <see cref="CaseRules"/>.</param>
    /// <param name="by">Who opens it; his desk leads.</param>
    /// <param name="at">When.</param>
    public static RepatriationCase Open(CaseEntry entry, Officer by, DateTimeOffset at)
    {
        var opened = new RepatriationCase(CaseId.New(at))
        {
            Partner = entry.Partner,
            Direction = entry.Direction,
            Route = entry.Route,
            Source = entry.Source,
            ReportedAt = entry.ReportedAt,
            Mission = entry.Mission,
            Exchange = entry.Exchange,
            Handling = entry.Handling,
            Summary = entry.Summary,
            LeadAgency = by.Agency,
            Desk = by.Desk,
            OpenedAt = at,
        };
        opened.Note(Opened, by, at);
        return opened;
    }

    /// <summary>Gives the case its number: last of all, for every desk waits behind it (R11).</summary>
    public void Numbered(string reference) => Reference = reference;

    /// <summary>Counts the people with whom it is opened.</summary>
    /// <exception cref="DomainException">It takes nobody, or not so many.</exception>
    public void Count(IReadOnlyCollection<Person> people)
    {
        if (!CaseStatus.TakesMore(Status))
        {
            throw new DomainException(CaseErrors.NotOpen());
        }

        LastNumber = NextNumber - 1 + people.Count;
        Reckon(people, 1);
        if (Persons > MostPersons)
        {
            throw new DomainException(PersonEntryErrors.TooMany(MostPersons));
        }
    }

    /// <summary>Counts people who are entered later.</summary>
    public void Add(IReadOnlyCollection<Person> people, Officer by, DateTimeOffset at)
    {
        Count(people);
        (Status, ClosedAt) = (CaseStatus.Open, null);
        Note(PersonsAdded, by, at);
    }

    /// <summary>Follows a step of one of its people: with the last of them it is over, and taken up again where that is undone.</summary>
    /// <param name="more">How many more of them are open than before.</param>
    /// <param name="by">Who took the step.</param>
    /// <param name="at">When.</param>
    public void Follow(int more, Officer by, DateTimeOffset at)
    {
        PersonsOpen += more;
        Settle(by, at);
        Changed();
    }

    /// <summary>Follows a correction by which one of its people counts as a minor, or does so no more.</summary>
    public void Recount(int moreMinors)
    {
        Minors += moreMinors;
        Changed();
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => CaseMessage.Of(this);

    private void Reckon(IReadOnlyCollection<Person> people, int sign)
    {
        Persons += sign * people.Count;
        PersonsOpen += sign * people.Count(person => person.Standing.IsOpen);
        Minors += sign * people.Count(person => person.IsMinor);
    }

    // With the last of its people it is over, and taken up again where somebody is open.
    private void Settle(Officer by, DateTimeOffset at)
    {
        if (PersonsOpen == 0 && Persons > 0 && Status == CaseStatus.Open)
        {
            (Status, ClosedAt) = (CaseStatus.Closed, at);
            Note(Closed, by, at);
        }
        else if (PersonsOpen > 0 && Status == CaseStatus.Closed)
        {
            (Status, ClosedAt) = (CaseStatus.Open, null);
            Note(Reopened, by, at);
        }
    }

    private void Note(string what, Officer by, DateTimeOffset at, string? note = null)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
