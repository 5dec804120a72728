using Cooperation.Contracts.Hotline;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>One exchange with a partner over a liaison line, from the moment a desk logs it. What was logged is never edited; what follows stands beside it and on the timeline.</summary>
public sealed class Exchange : AggregateRoot<ExchangeId>
{
    private readonly List<MentionedPerson> people = [];
    private readonly List<TimelineEntry> timeline = [];

    private Exchange(ExchangeId id)
        : base(id) { }

    /// <summary>The number people use.</summary>
    public Reference Reference { get; private set; }

    /// <summary>What the desk wrote down.</summary>
    public ExchangeEntry Entry { get; private set; } = null!;

    /// <summary>The channel it came or went by.</summary>
    public string Channel { get; private set; } = "";

    /// <summary>When it was received (incoming) or sent (outgoing): lists and figures go by this time.</summary>
    public DateTimeOffset ReceivedOrSentAt { get; private set; }

    /// <summary>When it was logged.</summary>
    public DateTimeOffset LoggedAt { get; private set; }

    /// <summary>Who logged it.</summary>
    public Officer LoggedBy { get; private set; } = null!;

    /// <summary>The agency that leads.</summary>
    public string LeadAgency { get; private set; } = "";

    /// <summary>The desk that leads. There always is one.</summary>
    public string Desk { get; private set; } = "";

    /// <summary>One of <see cref="ExchangeStatus"/>.</summary>
    public string Status { get; private set; } = "";

    /// <summary>The urgency that counts: the sender's until classification.</summary>
    public string Urgency { get; private set; } = "";

    /// <summary>When the answer is due, or null where none is owed.</summary>
    public DateTimeOffset? AnswerDue { get; private set; }

    /// <summary>The rule by which it is due.</summary>
    public AnswerRule? AnswerRule { get; private set; }

    /// <summary>Whether there are signs of crime; null until classified.</summary>
    public bool? SignsOfCrime { get; private set; }

    /// <summary>When it was classified.</summary>
    public DateTimeOffset? ClassifiedAt { get; private set; }

    /// <summary>The persons it mentions, under pseudonyms.</summary>
    public IReadOnlyList<MentionedPerson> People => people;

    /// <summary>What happened to it, from the first.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    /// <summary>Adds somebody whom it mentions: his roles here, who he is in the people's file. A secret paper has no people here (R23).</summary>
    public MentionedPerson AddPerson(IReadOnlyList<string> roles, Officer by, DateTimeOffset at)
    {
        PeopleRules.RefuseAnother(this);
        var person = MentionedPerson.Of(people.Count + 1, roles, at);
        people.Add(person);
        Record(TimelineEntry.PersonAdded, by, at, person.Pseudonym);
        return person;
    }

    /// <summary>Logs an exchange under its reference.</summary>
    /// <param name="intake">What passed the rules.</param>
    /// <param name="reference">The number, taken last of all.</param>
    /// <param name="people">The roles of each person mentioned.</param>
    public static Exchange Log(Intake intake, Reference reference, IReadOnlyList<IReadOnlyList<string>> people)
    {
        var entry = intake.Entry;
        var exchange = new Exchange(ExchangeId.New(intake.At))
        {
            Reference = reference,
            Entry = entry,
            Channel = intake.Channel.Code,
            ReceivedOrSentAt = entry.ReceivedOrSentAt!.Value,
            LoggedAt = intake.At,
            LoggedBy = intake.By,
            LeadAgency = intake.Desk.Agency,
            Desk = intake.Desk.Code,
            Status = ExchangeLife.Begins(entry.Direction),
        };
        exchange.people.AddRange(people.Select((roles, index) => MentionedPerson.Of(index + 1, roles, intake.At)));
        exchange.Expect(entry.Urgency, intake.AnswerRule);
        exchange.Record(exchange.Status, intake.By, intake.At, entry.LateReason);
        return exchange;
    }

    /// <summary>Classifies an incoming exchange: signs of crime, urgency, and which force leads.</summary>
    public void Classify(Classification classification, RulesOfTheDay rules, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("note", classification.Note);
        MoveTo(ExchangeStatus.Classified);
        SignsOfCrime = classification.SignsOfCrime;
        ClassifiedAt = at;
        Expect(classification.Urgency, AnswerRule is null ? null : rules.AnswerRuleFor(classification.Urgency));
        Record(ExchangeStatus.Classified, by, at, classification.Note);
        if (classification.LeadAgency is { } agency && agency != LeadAgency)
        {
            GiveLeadTo(agency, rules, by, at);
        }
    }

    /// <summary>The statuses to which it may go from here.</summary>
    public IReadOnlyList<string> OpenSteps() => ExchangeLife.OpenFrom(Entry.Direction, Status);

    /// <summary>Whether the partner still waits, past the time.</summary>
    public bool IsOverdue(DateTimeOffset at) => AnswerDue < at && ExchangeStatus.Unanswered.Contains(Status);

    /// <inheritdoc/>
    protected override object StateMessage() =>
        new ExchangeChanged
        {
            ExchangeId = Id.Value,
            Version = Version,
            Reference = new(Reference.Value),
            Partner = new(Entry.Partner),
            Direction = new(Entry.Direction),
            Medium = new(Entry.Medium),
            Kind = new(Entry.Kind),
            Urgency = new(Urgency),
            Area = new(Entry.Area),
            Province = Entry.Province is { } province ? new(province) : null,
            Status = new(Status),
            LeadAgency = new(LeadAgency),
            Desk = new(Desk),
            LoggedByDesk = new(LoggedBy.Desk),
            ReceivedOrSentAt = ReceivedOrSentAt,
            LoggedAt = LoggedAt,
            AnswerDue = AnswerDue,
            SignsOfCrime = SignsOfCrime,
            ClassifiedAt = ClassifiedAt,
            PeopleMentioned = people.Count,
        };

    private void MoveTo(string status)
    {
        if (!ExchangeLife.Allows(Entry.Direction, Status, status))
        {
            throw new DomainException(ExchangeErrors.StepNotOpen(Reference, Status, status, OpenSteps()));
        }

        Status = status;
    }

    private void Expect(string urgency, AnswerRule? rule)
    {
        Urgency = urgency;
        AnswerRule = rule;
        AnswerDue = rule is null ? null : LateEntry.ClocksFrom(ReceivedOrSentAt, LoggedAt).AddHours(rule.Hours);
    }

    private void GiveLeadTo(string agency, RulesOfTheDay rules, Officer by, DateTimeOffset at)
    {
        var matter = new Matter(Entry.Partner, Entry.Area, Entry.Province);
        var desk = rules.Desks.LeadDesk(agency, matter, LoggedBy.Desk) ?? throw new DomainException(ExchangeErrors.NoDesk(agency));
        LeadAgency = desk.Agency;
        Desk = desk.Code;
        Record(TimelineEntry.LeadChanged, by, at, $"{desk.Agency} · {desk.Code}");
    }

    private void Record(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
