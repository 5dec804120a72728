using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using Cooperation.Platform.Domain.Reference;
using Cooperation.Repatriation.Domain.Codes;
using Cooperation.Repatriation.Domain.Persons;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>A handover at the border: planned place and hour, who is on the list, who came, and the minutes of both sides. Persons of several cases go by it, each with a standing of his own.</summary>
public sealed partial class Handover : AggregateRoot<HandoverId>, IRecord
{
    private readonly List<TimelineEntry> timeline = [];
    private readonly List<ListedPerson> list = [];

    private Handover(HandoverId id)
        : base(id) { }

    /// <summary>The number people use: <c>HO-KH-2018-000007</c>.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>Partner country.</summary>
    public string Partner { get; private init; } = "";

    /// <summary>One of <see cref="CaseDirections"/>.</summary>
    public string Direction { get; private init; } = "";

    /// <summary>One of <see cref="HandoverStatus"/>.</summary>
    public string Status { get; private set; } = HandoverStatus.Planned;

    /// <summary>Border gate, where it is at one.</summary>
    public string? Gate { get; private init; }

    /// <summary>Border marker, where it is at one.</summary>
    public string? Marker { get; private init; }

    /// <summary>Province of the place.</summary>
    public string? Province { get; private init; }

    /// <summary>When it is planned for.</summary>
    public DateTimeOffset PlannedAt { get; private set; }

    /// <summary>The agency that receives.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>The desk of that agency.</summary>
    public string Desk { get; private init; } = "";

    /// <summary>The desk that planned it.</summary>
    public string PlannedBy { get; private init; } = "";

    /// <summary>Who takes part for us, for those who see it.</summary>
    public IReadOnlyList<string> OfficersOurs { get; private init; } = [];

    /// <summary>Who takes part for the other side.</summary>
    public IReadOnlyList<string> OfficersTheirs { get; private init; } = [];

    /// <summary>Vehicles (case text).</summary>
    public string? Vehicles { get; private init; }

    /// <summary>What the group needs: of <see cref="PersonNeeds"/>.</summary>
    public IReadOnlyList<string> Needs { get; private init; } = [];

    /// <summary>What else is to be known (case text).</summary>
    public string? Note { get; private init; }

    /// <summary>When our side confirmed.</summary>
    public DateTimeOffset? ConfirmedByUsAt { get; private set; }

    /// <summary>When the other side confirmed.</summary>
    public DateTimeOffset? ConfirmedByThemAt { get; private set; }

    /// <summary>When it took place.</summary>
    public DateTimeOffset? ArrivedAt { get; private set; }

    /// <summary>How many came of whom nothing was known here.</summary>
    public int Strangers { get; private set; }

    /// <summary>Number of the minutes.</summary>
    public string? MinutesNumber { get; private set; }

    /// <summary>Who signed them for us.</summary>
    public string? SignedByUs { get; private set; }

    /// <summary>Who signed them for the other side.</summary>
    public string? SignedByThem { get; private set; }

    /// <summary>When both had signed.</summary>
    public DateTimeOffset? SignedAt { get; private set; }

    /// <summary>When it was cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>The agency that took the last step, whose supervisors undo it.</summary>
    public string LastAgency { get; private set; } = "";

    /// <summary>Who was to come, and who came beside.</summary>
    public IReadOnlyList<ListedPerson> List => list;

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    /// <summary>The planned day, in Viet Nam: by its year it is numbered, by it the rules are chosen.</summary>
    public DateOnly Day => CivilTime.DateOf(PlannedAt);

    /// <summary>As persons name it.</summary>
    public HandoverName Name => new(Id.Value, Reference, Desk, Agency, Gate, Marker);

    Guid IRecord.Key => Id.Value;

    /// <summary>The handovers with a partner are numbered together.</summary>
    public static ReferenceSeries SeriesOf(string partner) => new("HO", partner);

    /// <summary>Plans a handover; it is <see cref="Numbered"/>, and its persons put on the list, once everything else is judged.</summary>
    /// <param name="entry">What is planned.</param>
    /// <param name="people">Who is to come.</param>
    /// <param name="site">What the lists say of the place.</param>
    /// <param name="receiving">The desk that receives.</param>
    /// <param name="by">Who plans.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="DomainException">Place, day or somebody on the list does not fit; every reason is named.</exception>
    public static Handover Plan(
        HandoverEntry entry,
        IReadOnlyList<Listing> people,
        HandoverSite site,
        Desk receiving,
        Officer by,
        DateTimeOffset at
    )
    {
        PlanningRules.Check(entry, people, site, at);
        var planned = new Handover(HandoverId.New(at))
        {
            Partner = people[0].Person.Partner,
            Direction = people[0].Person.Direction,
            Gate = entry.Gate,
            Marker = entry.Marker,
            Province = site.Open?.Province,
            PlannedAt = entry.PlannedAt,
            Agency = receiving.Agency,
            Desk = receiving.Code,
            PlannedBy = by.Desk,
            OfficersOurs = entry.OfficersOurs,
            OfficersTheirs = entry.OfficersTheirs,
            Vehicles = entry.Vehicles,
            Needs = [.. entry.Needs.Distinct(StringComparer.Ordinal)],
            Note = entry.Note,
        };
        planned.list.AddRange(
            people.Select((listing, place) => ListedPerson.Of(place + 1, listing.Person, listing.Companion, isUnlisted: false))
        );
        planned.Happened(HandoverStatus.Planned, by, at, note: null);
        return planned;
    }

    /// <summary>Gives the handover its number, and puts its persons on the list under it.</summary>
    /// <param name="reference">The number (R11).</param>
    /// <param name="people">Those with whom it was planned.</param>
    /// <param name="sceneOf">Within what each is moved.</param>
    public void Numbered(string reference, IReadOnlyList<Person> people, Func<Person, MoveScene> sceneOf)
    {
        Reference = reference;
        foreach (var person in people)
        {
            person.Take(new PersonListed(Name), sceneOf(person));
        }
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <inheritdoc/>
    protected override object? StateMessage() => HandoverMessage.Of(this);

    private void Require(string step)
    {
        if (!HandoverSteps.OpenAt(this).Contains(step))
        {
            throw new DomainException(HandoverErrors.StepNotOpen(Status, Day));
        }
    }

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        LastAgency = by.Agency;
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
