using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Clocks;
using Cooperation.Platform.Domain.People;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>What is on record of an exchange: how it stands, whom it mentions, its clocks and its timeline. Its life, step by step, is <see cref="Exchange"/>'s.</summary>
public abstract partial class ExchangeRecord : AggregateRoot<ExchangeId>, IRecord, IClocked
{
    private readonly List<MentionedPerson> people = [];
    private readonly List<TimelineEntry> timeline = [];
    private readonly List<Verification> verifications = [];
    private readonly List<Reply> replies = [];
    private readonly List<ReplyVoiding> replyVoidings = [];
    private readonly List<Correction> corrections = [];
    private readonly List<Forwarding> forwardings = [];
    private readonly List<RecallConfirmation> recallConfirmations = [];

    private protected ExchangeRecord(ExchangeId id)
        : base(id) { }

    private protected ExchangeRecord(Intake intake, IReadOnlyList<IReadOnlyList<string>> people, Exchange? request, bool isOver = false)
        : base(ExchangeId.New(intake.At))
    {
        Entry = intake.Entry;
        Channel = intake.Channel.Code;
        ReceivedOrSentAt = intake.Entry.ReceivedOrSentAt ?? intake.At;
        LoggedAt = intake.At;
        LoggedBy = intake.By;
        LeadAgency = intake.Desk.Agency;
        Desk = intake.Desk.Code;
        Status = ExchangeLife.Begins(intake.Entry.Direction, intake.Entry.Draft);
        Urgency = intake.Entry.Urgency;
        Thread = request?.Thread ?? Id;
        InReplyTo = request?.Id;
        this.people.AddRange(people.Select((roles, index) => MentionedPerson.Of(index + 1, roles, intake.At)));
        if (!isOver)
        {
            clocks.Begin(this, intake.Rules);
        }
    }

    /// <summary>The number people use; none until it is <see cref="Exchange.Numbered"/>.</summary>
    public Reference Reference { get; private protected set; }

    /// <summary>What the desk wrote down, as it now reads after <see cref="Corrections"/>.</summary>
    public ExchangeEntry Entry { get; private protected set; } = null!;

    /// <summary>The channel it came or went by.</summary>
    public string Channel { get; private set; } = "";

    /// <summary>When it was received (incoming) or sent (outgoing): lists and figures go by this time.</summary>
    public DateTimeOffset ReceivedOrSentAt { get; private protected set; }

    /// <summary>When it was logged.</summary>
    public DateTimeOffset LoggedAt { get; private set; }

    /// <summary>Who logged it.</summary>
    public Officer LoggedBy { get; private set; } = null!;

    /// <summary>The agency that leads.</summary>
    public string LeadAgency { get; private protected set; } = "";

    /// <summary>The desk that leads. There always is one.</summary>
    public string Desk { get; private protected set; } = "";

    /// <summary>One of <see cref="ExchangeStatus"/>.</summary>
    public string Status { get; private set; } = "";

    /// <summary>The urgency that counts: the sender's until classification.</summary>
    public string Urgency { get; private protected set; } = "";

    /// <summary>When the answer is due by its clock; null where none is owed, and while that clock stands still.</summary>
    public DateTimeOffset? AnswerDue { get; private set; }

    /// <summary>The rule by which it is due.</summary>
    public AnswerRule? AnswerRule => AnswerDue is null ? null : AnswerRule.Of(clocks.Last(ClockKinds.Answer)!.Terms);

    /// <summary>Whether there are signs of crime; null until classified.</summary>
    public bool? SignsOfCrime { get; private protected set; }

    /// <summary>When it was classified.</summary>
    public DateTimeOffset? ClassifiedAt { get; private protected set; }

    /// <summary>The officer who has it in hand; null until assigned.</summary>
    public Guid? Assignee { get; private protected set; }

    /// <summary>The name under which that officer works.</summary>
    public string? AssigneeName { get; private protected set; }

    /// <summary>The offer to the other force that waits to be accepted or sent back.</summary>
    public Offer? Offer { get; private protected set; }

    /// <summary>When receipt was confirmed.</summary>
    public DateTimeOffset? AcknowledgedAt { get; private protected set; }

    /// <summary>When the final answer went or came.</summary>
    public DateTimeOffset? AnsweredAt { get; private protected set; }

    /// <summary>What became of the answer owed by us or the partner, by its clocks: one of <see cref="Codes.AnswerTimeliness"/>; null while nothing is settled.</summary>
    public string? AnswerTimeliness { get; private set; }

    /// <summary>When it was closed; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; private protected set; }

    /// <summary>What it came to; null while it is open.</summary>
    public Outcome? Outcome { get; private protected set; }

    /// <summary>That it was taken back; null as a rule.</summary>
    public Recall? Recall { get; private protected set; }

    /// <summary>When a repatriation case was asked for; null while none was.</summary>
    public DateTimeOffset? RepatriationAskedAt { get; private protected set; }

    /// <summary>The repatriation case that answered; null while none has.</summary>
    public RepatriationCase? RepatriationCase { get; private protected set; }

    /// <summary>One of <see cref="Waits"/>.</summary>
    public string WaitingFor { get; private set; } = Waits.Nobody;

    /// <summary>The first exchange of its thread, which may be itself.</summary>
    public ExchangeId Thread { get; private set; }

    /// <summary>The exchange that it replies to.</summary>
    public ExchangeId? InReplyTo { get; private set; }

    /// <summary>The persons it mentions, under pseudonyms.</summary>
    public IReadOnlyList<MentionedPerson> People => people;

    /// <summary>What happened to it, from the first.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    /// <inheritdoc/>
    Guid IRecord.Key => Id.Value;

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) => timeline.Since(version);

    /// <summary>The checks of what it says.</summary>
    public IReadOnlyList<Verification> Verifications => verifications;

    /// <summary>Ours to an incoming exchange, the partner's to an outgoing one.</summary>
    public IReadOnlyList<Reply> Replies => replies;

    /// <summary>Which replies were voided since and count no more.</summary>
    public IReadOnlyList<ReplyVoiding> ReplyVoidings => replyVoidings;

    /// <summary>What was corrected, with what stood there before.</summary>
    public IReadOnlyList<Correction> Corrections => corrections;

    /// <summary>To whom it was passed on.</summary>
    public IReadOnlyList<Forwarding> Forwardings => forwardings;

    /// <summary>What recipients say has become of what was taken back.</summary>
    public IReadOnlyList<RecallConfirmation> RecallConfirmations => recallConfirmations;

    /// <summary>Whether one of its running clocks is past its end, whatever it waits for.</summary>
    public bool IsLate(DateTimeOffset at) => Clocks.Any(clock => clock.StateAt(at) == ClockStates.Overdue);

    /// <summary>Adds somebody whom it mentions: his roles here, who he is in the people's file. A secret paper has no people here (R23).</summary>
    public MentionedPerson AddPerson(IReadOnlyList<string> roles, Officer by, DateTimeOffset at)
    {
        PeopleRules.RefuseAnother(this);
        var person = MentionedPerson.Of(people.Count + 1, roles, at);
        people.Add(person);
        Record(ExchangeEvents.PersonAdded, by, at, person.Pseudonym);
        return person;
    }

    /// <summary>Notes that the details of somebody it mentions were corrected, and why. The details themselves stand in the people's file, old ones too.</summary>
    public void CorrectPerson(PersonId id, string reason, Officer by, DateTimeOffset at)
    {
        PeopleRules.RefuseCorrection(this, reason);
        Record(ExchangeEvents.PersonCorrected, by, at, $"{people.Single(person => person.Id == id).Pseudonym}: {reason}");
    }

    /// <summary>A reply that was an exchange of its own was voided: it falls off, and what is waited for follows from the replies that are left.</summary>
    public void LoseReply(Exchange reply, RulesOfTheDay rules, Officer by, DateTimeOffset at)
    {
        var lost = this.RepliesThatCount().Single(other => other.Exchange == reply.Id);
        replyVoidings.Add(ReplyVoiding.Of(lost, at));
        (AcknowledgedAt, AnsweredAt) = (this.FirstReceipt(), this.FirstAnswer());
        Status = this.StatusByReplies();
        clocks.Lose(lost, this);
        clocks.Expect(this, rules);
        Record(ExchangeEvents.ReplyVoided, by, at, reply.Reference.Value);
    }

    internal void Note(string what, string? note, Officer by, DateTimeOffset at) => Record(what, by, at, note);

    private protected void Add(Verification verification) => verifications.Add(verification);

    private protected void Add(Reply reply) => replies.Add(reply);

    private protected void Add(Correction correction) => corrections.Add(correction);

    private protected void Add(Forwarding forwarding) => forwardings.Add(forwarding);

    private protected void Add(RecallConfirmation confirmation) => recallConfirmations.Add(confirmation);

    // The status moves last of all, so that a refusal on the way leaves everything as it was.
    private protected void Record(string step, string what, Officer by, DateTimeOffset at, string? note)
    {
        Status = ExchangeLife.TargetOf(this, step)!;
        Record(what, by, at, note);
    }

    // What was over before it came here goes through no step on the way.
    private protected void RecordOver(Officer by, DateTimeOffset at, string? note)
    {
        Status = ExchangeStatus.Closed;
        Record(ExchangeStatus.Closed, by, at, note);
    }

    private protected void Record(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note is "" ? null : note, Version + 1));
        WaitingFor = Turn.Of(this);
        clocks.Follow(this, at);
        AnswerDue = clocks.AnswerDueOf(this);
        AnswerTimeliness = AnswerVerdict.Of(this);
        Changed();
    }
}
