using Cooperation.Hotline.Domain.Clocks;
using Cooperation.Hotline.Domain.Codes;
using Cooperation.Hotline.Domain.Desks;
using Cooperation.Hotline.Domain.Handling;
using Cooperation.Hotline.Domain.People;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>One exchange with a partner over a liaison line, from the moment a desk logs it. Nothing it was is lost: what follows stands beside it and on the timeline, and a correction keeps what it corrects.</summary>
public sealed class Exchange : AggregateRoot<ExchangeId>
{
    private readonly List<MentionedPerson> people = [];
    private readonly List<TimelineEntry> timeline = [];
    private readonly List<Verification> verifications = [];
    private readonly List<Reply> replies = [];
    private readonly List<Correction> corrections = [];
    private readonly List<Forwarding> forwardings = [];
    private readonly List<RecallConfirmation> recallConfirmations = [];
    private readonly List<Clock> clocks = [];

    private Exchange(ExchangeId id)
        : base(id) { }

    /// <summary>The number people use.</summary>
    public Reference Reference { get; private set; }

    /// <summary>What the desk wrote down, as it now reads after <see cref="Corrections"/>.</summary>
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

    /// <summary>When the answer is due by its clock; null where none is owed, and while that clock stands still.</summary>
    public DateTimeOffset? AnswerDue { get; private set; }

    /// <summary>The rule by which it is due.</summary>
    public AnswerRule? AnswerRule => AnswerDue is null ? null : AnswerRule.Of(clocks.Last(ClockKinds.Answer)!.Terms);

    /// <summary>Whether there are signs of crime; null until classified.</summary>
    public bool? SignsOfCrime { get; private set; }

    /// <summary>When it was classified.</summary>
    public DateTimeOffset? ClassifiedAt { get; private set; }

    /// <summary>The officer who has it in hand; null until assigned.</summary>
    public Guid? Assignee { get; private set; }

    /// <summary>The name under which that officer works.</summary>
    public string? AssigneeName { get; private set; }

    /// <summary>The offer to the other force that waits to be accepted or sent back.</summary>
    public Offer? Offer { get; private set; }

    /// <summary>When receipt was confirmed.</summary>
    public DateTimeOffset? AcknowledgedAt { get; private set; }

    /// <summary>When the final answer went or came.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When it was closed; null while it is open.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>What it came to; null while it is open.</summary>
    public Outcome? Outcome { get; private set; }

    /// <summary>That it was taken back; null as a rule.</summary>
    public Recall? Recall { get; private set; }

    /// <summary>When a repatriation case was asked for; null while none was.</summary>
    public DateTimeOffset? RepatriationAskedAt { get; private set; }

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

    /// <summary>The checks of what it says.</summary>
    public IReadOnlyList<Verification> Verifications => verifications;

    /// <summary>Ours to an incoming exchange, the partner's to an outgoing one.</summary>
    public IReadOnlyList<Reply> Replies => replies;

    /// <summary>What was corrected, with what stood there before.</summary>
    public IReadOnlyList<Correction> Corrections => corrections;

    /// <summary>To whom it was passed on.</summary>
    public IReadOnlyList<Forwarding> Forwardings => forwardings;

    /// <summary>What recipients say has become of what was taken back.</summary>
    public IReadOnlyList<RecallConfirmation> RecallConfirmations => recallConfirmations;

    /// <summary>Its time limits: to classify, acknowledge, answer, and end each verification.</summary>
    public IReadOnlyList<Clock> Clocks => clocks;

    /// <summary>Logs an exchange under its reference.</summary>
    /// <param name="intake">What passed the rules.</param>
    /// <param name="reference">The number, taken last of all.</param>
    /// <param name="people">The roles of each person mentioned.</param>
    /// <param name="request">The exchange that this one replies to.</param>
    public static Exchange Log(Intake intake, Reference reference, IReadOnlyList<IReadOnlyList<string>> people, Exchange? request = null)
    {
        var entry = intake.Entry;
        var id = ExchangeId.New(intake.At);
        var exchange = new Exchange(id)
        {
            Reference = reference,
            Entry = entry,
            Channel = intake.Channel.Code,
            ReceivedOrSentAt = entry.ReceivedOrSentAt ?? intake.At,
            LoggedAt = intake.At,
            LoggedBy = intake.By,
            LeadAgency = intake.Desk.Agency,
            Desk = intake.Desk.Code,
            Status = ExchangeLife.Begins(entry.Direction, entry.Draft),
            Thread = request?.Thread ?? id,
            InReplyTo = request?.Id,
        };
        exchange.people.AddRange(people.Select((roles, index) => MentionedPerson.Of(index + 1, roles, intake.At)));
        exchange.Urgency = entry.Urgency;
        exchange.clocks.Begin(exchange, intake.Rules);
        exchange.Record(exchange.Status, intake.By, intake.At, entry.LateReason);
        return exchange;
    }

    /// <summary>Adds somebody whom it mentions: his roles here, who he is in the people's file. A secret paper has no people here (R23).</summary>
    public MentionedPerson AddPerson(IReadOnlyList<string> roles, Officer by, DateTimeOffset at)
    {
        PeopleRules.RefuseAnother(this);
        var person = MentionedPerson.Of(people.Count + 1, roles, at);
        people.Add(person);
        Record(TimelineEntry.PersonAdded, by, at, person.Pseudonym);
        return person;
    }

    /// <summary>Notes that the details of somebody it mentions were corrected, and why. The details themselves stand in the people's file, old ones too.</summary>
    public void CorrectPerson(PersonId id, string reason, Officer by, DateTimeOffset at)
    {
        PeopleRules.RefuseCorrection(this, reason);
        Record(TimelineEntry.PersonCorrected, by, at, $"{people.Single(person => person.Id == id).Pseudonym}: {reason}");
    }

    /// <summary>A draft leaves, at the time that its entry now gives.</summary>
    public void Send(DateTimeOffset sentAt, Officer by, DateTimeOffset at)
    {
        Require(Steps.Sending);
        SendingRules.Check(this, sentAt, at);
        Entry = Entry with { SentAt = sentAt };
        ReceivedOrSentAt = sentAt;
        Record(Steps.Sending, ExchangeStatus.Sent, by, at, note: null);
    }

    /// <summary>Classifies an incoming exchange: signs of crime, urgency, and which force leads; later again, when more is known.</summary>
    public void Classify(Classification classification, RulesOfTheDay rules, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("note", classification.Note);
        Require(Steps.Classification);
        var newLead = NewLead(classification.LeadAgency, rules);
        SignsOfCrime = classification.SignsOfCrime;
        var what = ClassifiedAt is null ? ExchangeStatus.Classified : TimelineEntry.Reclassified;
        ClassifiedAt ??= at;
        Urgency = classification.Urgency;
        clocks.Expect(this, rules);
        Record(Steps.Classification, what, by, at, classification.Note);
        if (newLead is not null)
        {
            GiveLeadTo(newLead.Agency, newLead.Code, TimelineEntry.LeadChanged, by, at);
        }
    }

    /// <summary>An officer takes it in hand, or is given it.</summary>
    public void Assign(Officer officer, string? note, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("note", note);
        Require(Steps.Assignment);
        (Assignee, AssigneeName) = (officer.Account, officer.Name);
        Record(Steps.Assignment, ExchangeStatus.Assigned, by, at, note);
    }

    /// <summary>Opens a check of what it says.</summary>
    public void OpenVerification(string question, string? unit, RulesOfTheDay rules, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseText(Entry, "question", question);
        Require(Steps.Verification);
        verifications.Add(Verification.Open(verifications.Count + 1, question, unit, at));
        clocks.Start(ClockKinds.Verification, verifications.Count, rules, Urgency, at);
        Record(Steps.Verification, TimelineEntry.VerificationOpened, by, at, question);
    }

    /// <summary>Writes down what a verification found.</summary>
    public void FinishVerification(int number, string result, string findings, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseText(Entry, "findings", findings);
        Require(Steps.VerificationResult);
        var verification =
            verifications.Find(v => v.Number == number && v.IsOpen)
            ?? throw new DomainException(StepErrors.VerificationNotOpen(Reference, number));
        verification.Finish(result, findings, at);
        Record(Steps.VerificationResult, TimelineEntry.VerificationDone, by, at, findings);
    }

    /// <summary>Takes down a reply: ours to an incoming exchange, the partner's to an outgoing one.</summary>
    public void TakeReply(ReplyEntry reply, Officer by, DateTimeOffset at)
    {
        ReplyRules.Check(this, reply, at);
        Require(ReplyRules.StepOf(reply.Kind));
        replies.Add(Reply.Of(replies.Count + 1, reply, at));
        AcknowledgedAt ??= Entry.Direction == Directions.Outgoing || reply.Kind == ReplyKinds.Acknowledgement ? reply.At : null;
        AnsweredAt = reply.Kind == ReplyKinds.Final ? reply.At : AnsweredAt;
        Record(ReplyRules.StepOf(reply.Kind), ReplyRules.NameOf(reply.Kind), by, at, reply.Text);
    }

    /// <summary>Offers it to the other force. Nothing moves until that force accepts it or sends it back.</summary>
    public void OfferTo(Desk desk, string reason, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("reason", reason);
        Require(Steps.Offer);
        if (desk.Agency == LeadAgency)
        {
            throw new DomainException(StepErrors.OfferToOwnForce(desk.Code));
        }

        Offer = new(desk.Agency, desk.Code, reason, at);
        Record(Steps.Offer, TimelineEntry.Offered, by, at, reason);
    }

    /// <summary>The desk to which it was offered takes the lead.</summary>
    public void Accept(string? note, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("note", note);
        Require(Steps.Acceptance);
        var offer = TakeOffer();
        // Whoever had it in hand stays with his force: somebody of the new one has it from now on.
        if (Assignee is not null)
        {
            (Assignee, AssigneeName) = (by.Account, by.Name);
        }

        GiveLeadTo(offer.Agency, offer.Desk, TimelineEntry.OfferAccepted, by, at, note);
    }

    /// <summary>The desk to which it was offered sends it back, or the lead desk withdraws it.</summary>
    public void EndOffer(string reason, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("reason", reason);
        Require(Steps.Return);
        TakeOffer();
        Record(Steps.Return, by.Desk == Desk ? TimelineEntry.OfferWithdrawn : TimelineEntry.OfferReturned, by, at, reason);
    }

    /// <summary>Closes it with its outcome.</summary>
    public void Close(Outcome outcome, Officer by, DateTimeOffset at)
    {
        Require(Steps.Closure);
        ClosingRules.Check(this, outcome);
        Outcome = outcome;
        ClosedAt = at;
        if (outcome.RepatriationNeeded && RepatriationAskedAt is null)
        {
            RepatriationAskedAt = at;
            Ask(ExchangeMessage.RepatriationOf(this, at));
        }

        Record(Steps.Closure, ExchangeStatus.Closed, by, at, outcome.Reason);
    }

    /// <summary>Takes a closed exchange up again; who does so has it in hand.</summary>
    public void Reopen(string reason, RulesOfTheDay rules, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("reason", reason);
        Require(Steps.Reopening);
        (Assignee, AssigneeName) = (by.Account, by.Name);
        (Outcome, ClosedAt, AnsweredAt) = (null, null, null);
        clocks.GoOn(this, reason, rules, by, at);
        Record(Steps.Reopening, TimelineEntry.Reopened, by, at, reason);
    }

    /// <summary>Voids a record that was made by mistake. It keeps its number (R11).</summary>
    public void Void(string reason, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("reason", reason);
        Require(Steps.Voiding);
        Record(Steps.Voiding, ExchangeStatus.Voided, by, at, reason);
    }

    /// <summary>Corrects a field, keeping what stood there.</summary>
    public void Correct(string field, string? value, string reason, RulesOfTheDay rules, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("reason", reason);
        Require(Steps.Correction);
        var corrected = CorrectionRules.Corrected(this, field, value, rules);
        corrections.Add(Correction.Of(corrections.Count + 1, field, Entry.Value(field), corrected.Value(field), reason, at));
        Entry = corrected;
        clocks.Expect(this, rules);
        Record(Steps.Correction, TimelineEntry.Corrected, by, at, reason);
    }

    /// <summary>Passes it on, as far as its handling allows.</summary>
    public void Forward(Destination to, EffectiveHandling handling, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseText(Entry, "purpose", to.Purpose);
        Require(Steps.Forwarding);
        if (handling.ForwardRefusal(to, LeadAgency) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        forwardings.Add(Forwarding.Of(forwardings.Count + 1, to, at));
        Record(Steps.Forwarding, TimelineEntry.Forwarded, by, at, to.Purpose);
    }

    /// <summary>Takes back what was told; from then on nobody waits for an answer.</summary>
    public void TakeBack(string reason, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("reason", reason);
        Require(Steps.Recall);
        Recall = new(reason, at);
        Record(Steps.Recall, TimelineEntry.Recalled, by, at, reason);
    }

    /// <summary>Writes down what a recipient says has become of what was taken back.</summary>
    public void ConfirmRecall(string confirmedBy, string state, DateTimeOffset confirmedAt, string medium, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("confirmedBy", confirmedBy);
        Require(Steps.RecallConfirmation);
        RecallRules.Check(Recall!, confirmedAt, at);
        recallConfirmations.Add(RecallConfirmation.Of(recallConfirmations.Count + 1, confirmedBy, state, confirmedAt, medium, at));
        Record(Steps.RecallConfirmation, TimelineEntry.RecallConfirmed, by, at, confirmedBy);
    }

    /// <summary>Stops a clock, with a reason: nothing is due by it until it goes on.</summary>
    public void PauseClock(string name, string reason, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("reason", reason);
        var clock = clocks.Named(name);
        clock.Pause(reason, by, at);
        Record(TimelineEntry.Paused(clock.Kind), by, at, reason);
    }

    /// <summary>Lets a clock go on; its end moves by the time over which it stood.</summary>
    public void ResumeClock(string name, string reason, CalendarsOfExchange calendars, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseMarked("reason", reason);
        var clock = clocks.Named(name);
        clock.Resume(calendars, at);
        Record(TimelineEntry.Resumed(clock.Kind), by, at, reason);
    }

    /// <summary>Every step with whether it is open to the desks, and why a closed one is closed.</summary>
    public IReadOnlyList<Move> Moves() => [.. Steps.All.Select(step => new Move(step, MoveRules.Refusal(this, step)))];

    /// <summary>Whether the partner still waits, past the time.</summary>
    public bool IsOverdue(DateTimeOffset at) => AnswerDue < at && AnsweredAt is null && ExchangeStatus.Unanswered.Contains(Status);

    /// <inheritdoc/>
    protected override object StateMessage() => ExchangeMessage.Of(this);

    private void Require(string step)
    {
        if (MoveRules.Refusal(this, step) is { } refusal)
        {
            throw new DomainException(refusal);
        }
    }

    private Desk? NewLead(string? agency, RulesOfTheDay rules)
    {
        if (agency is null || agency == LeadAgency)
        {
            return null;
        }

        var matter = new Matter(Entry.Partner, Entry.Area, Entry.Province);
        return rules.Desks.LeadDesk(agency, matter, LoggedBy.Desk) ?? throw new DomainException(ExchangeErrors.NoDesk(agency));
    }

    private Offer TakeOffer()
    {
        var offer = Offer!;
        Offer = null;
        return offer;
    }

    private void GiveLeadTo(string agency, string desk, string what, Officer by, DateTimeOffset at, string? note = null)
    {
        LeadAgency = agency;
        Desk = desk;
        Record(what, by, at, note ?? $"{agency} · {desk}");
    }

    // The status moves last of all, so that a refusal on the way leaves everything as it was.
    private void Record(string step, string what, Officer by, DateTimeOffset at, string? note)
    {
        Status = ExchangeLife.Target(Entry.Direction, step, Status)!;
        Record(what, by, at, note);
    }

    private void Record(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        WaitingFor = Turn.Of(this);
        clocks.Follow(this, at);
        AnswerDue = clocks.AnswerDueOf(this);
        Changed();
    }
}
