using Cooperation.Hotline.Domain.Codes;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Hotline.Domain.Exchanges;

/// <summary>One exchange with a partner over a liaison line, from the moment a desk logs it. Nothing it was is lost: what follows stands beside it and on the timeline, and a correction keeps what it corrects.</summary>
public sealed partial class Exchange : ExchangeRecord
{
    private Exchange(ExchangeId id)
        : base(id) { }

    private Exchange(Intake intake, IReadOnlyList<IReadOnlyList<string>> people, Exchange? request)
        : base(intake, people, request) { }

    private Exchange(Intake intake, IReadOnlyList<IReadOnlyList<string>> people)
        : base(intake, people, request: null, isOver: true) { }

    /// <summary>Logs an exchange, which has its number still to get.</summary>
    /// <param name="intake">What passed the rules.</param>
    /// <param name="people">The roles of each person mentioned.</param>
    /// <param name="request">The exchange that this one replies to.</param>
    public static Exchange Log(Intake intake, IReadOnlyList<IReadOnlyList<string>> people, Exchange? request = null)
    {
        if (request is not null && RequestRules.Refusal(request, intake.Entry) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        var exchange = new Exchange(intake, people, request);
        exchange.Record(exchange.Status, intake.By, intake.At, intake.Entry.LateReason);
        return exchange;
    }

    /// <summary>Enters an exchange out of an old log, where it is over: nothing is waited for, no clock runs, and no answer counts as given or missed.</summary>
    /// <param name="intake">What passed the rules.</param>
    /// <param name="people">The roles of each person mentioned.</param>
    /// <param name="signsOfCrime">Whether the log tells of signs of crime; null where it does not say.</param>
    /// <param name="result">What it came to, in the words of the log.</param>
    public static Exchange Enter(Intake intake, IReadOnlyList<IReadOnlyList<string>> people, bool? signsOfCrime, string? result)
    {
        StateSecrets.RefuseText(intake.Entry, "result", result);
        var exchange = new Exchange(intake, people);
        exchange.Record(exchange.Status, intake.By, intake.At, intake.Entry.LateReason);
        (exchange.SignsOfCrime, exchange.ClassifiedAt) = (signsOfCrime, signsOfCrime is null ? null : intake.At);
        (exchange.Outcome, exchange.ClosedAt) = (new(Outcomes.OldLog, result), intake.At);
        exchange.RecordOver(intake.By, intake.At, result);
        return exchange;
    }

    /// <summary>Enters a number that was taken for a row of an old log and names nothing: voided from the beginning, so that no number is missing and none is a riddle (R11).</summary>
    internal static Exchange OfUnusedNumber(Intake intake, string reason, DateTimeOffset at)
    {
        var exchange = new Exchange(intake, people: []);
        exchange.Record(exchange.Status, intake.By, intake.At, reason);
        exchange.Record(Steps.Voiding, ExchangeStatus.Voided, intake.By, at, reason);
        return exchange;
    }

    /// <summary>Gives it its number, last of all (R11) and once for ever.</summary>
    public Exchange Numbered(Reference reference)
    {
        Reference = Reference == default ? reference : throw new InvalidOperationException($"{Reference} has its number already.");
        return this;
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
        var note = StateSecrets.Words(Entry, "note", classification.Note);
        Require(Steps.Classification);
        var newLead = LeadRules.NewLead(this, classification, rules);
        SignsOfCrime = classification.SignsOfCrime;
        var what = ClassifiedAt is null ? ExchangeStatus.Classified : ExchangeEvents.Reclassified;
        ClassifiedAt ??= at;
        Urgency = classification.Urgency;
        ExpectClocks(rules);
        Record(Steps.Classification, what, by, at, note);
        if (newLead is not null)
        {
            GiveLeadTo(newLead.Agency, newLead.Code, ExchangeEvents.LeadChanged, by, at);
        }
    }

    /// <summary>An officer takes it in hand, or is given it.</summary>
    public void Assign(Officer officer, string? note, Officer by, DateTimeOffset at)
    {
        StateSecrets.RefuseText(Entry, "note", note);
        Require(Steps.Assignment);
        (Assignee, AssigneeName) = (officer.Account, officer.Name);
        Record(Steps.Assignment, ExchangeStatus.Assigned, by, at, note);
    }

    /// <summary>Opens a check of what it says.</summary>
    public void OpenVerification(string? question, string? unit, RulesOfTheDay rules, Officer by, DateTimeOffset at)
    {
        var asked = StateSecrets.Words(Entry, "question", question);
        StateSecrets.RefuseMarked("unit", unit);
        Require(Steps.Verification);
        Add(Verification.Open(Verifications.Count + 1, asked, unit, at));
        StartVerificationClock(rules, at);
        Record(Steps.Verification, ExchangeEvents.VerificationOpened, by, at, asked);
    }

    /// <summary>Writes down what a verification found.</summary>
    public void FinishVerification(int number, string result, string? findings, Officer by, DateTimeOffset at)
    {
        var found = StateSecrets.Words(Entry, "findings", findings);
        Require(Steps.VerificationResult);
        var verification =
            Verifications.SingleOrDefault(v => v.Number == number && v.IsOpen)
            ?? throw new DomainException(StepErrors.VerificationNotOpen(Reference, number));
        verification.Finish(result, found, at);
        Record(Steps.VerificationResult, ExchangeEvents.VerificationDone, by, at, found);
    }

    /// <summary>Takes down a reply: ours to an incoming exchange, the partner's to an outgoing one.</summary>
    public void TakeReply(ReplyEntry reply, Officer by, DateTimeOffset at)
    {
        ReplyRules.Check(this, reply, at);
        Require(ReplyRules.StepOf(reply.Kind));
        Add(Reply.Of(Replies.Count + 1, reply, at));
        AcknowledgedAt ??= Entry.Direction == Directions.Outgoing || reply.Kind == ReplyKinds.Acknowledgement ? reply.At : null;
        AnsweredAt ??= reply.Kind == ReplyKinds.Final ? reply.At : null;
        Record(ReplyRules.StepOf(reply.Kind), ReplyRules.NameOf(reply.Kind), by, at, reply.Text);
    }

    /// <summary>The draft that replies to it has left, and is its reply from now on.</summary>
    public void TakeDraft(Exchange draft, string? lateReason, Officer by, DateTimeOffset at)
    {
        if (RequestRules.RefusalOfDraft(this, draft) is { } refusal)
        {
            throw new DomainException(refusal);
        }

        TakeReply(ReplyEntry.Of(draft, lateReason), by, at);
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
            SendRequestForCase(at);
        }

        Record(Steps.Closure, ExchangeStatus.Closed, by, at, outcome.Reason);
    }

    /// <summary>Takes a closed exchange up again; who does so has it in hand.</summary>
    public void Reopen(string? reason, RulesOfTheDay rules, Officer by, DateTimeOffset at)
    {
        var why = StateSecrets.Words(Entry, "reason", reason);
        Require(Steps.Reopening);
        (Assignee, AssigneeName) = (by.Account, by.Name);
        (Outcome, ClosedAt, AnsweredAt) = (null, null, null);
        ClocksGoOn(why, rules, by, at);
        Record(Steps.Reopening, ExchangeEvents.Reopened, by, at, why);
    }

    /// <summary>Voids a record that was made by mistake. It keeps its number (R11).</summary>
    public void Void(string? reason, Officer by, DateTimeOffset at)
    {
        var why = StateSecrets.Words(Entry, "reason", reason);
        Require(Steps.Voiding);
        Record(Steps.Voiding, ExchangeStatus.Voided, by, at, why);
    }

    /// <summary>Corrects a field. With a use condition what it restricts is corrected in the same breath: H3 says both or nothing.</summary>
    public void Correct(
        string field,
        string? value,
        string? restriction,
        string? reason,
        RulesOfTheDay rules,
        Officer by,
        DateTimeOffset at,
        string? permission
    )
    {
        if (field == "useCondition" && restriction is not null)
        {
            Correct("useRestriction", restriction, reason, rules, by, at, permission);
        }

        Correct(field, value, reason, rules, by, at, permission);
    }

    /// <summary>Corrects a field, keeping what stood there.</summary>
    public void Correct(
        string field,
        string? value,
        string? reason,
        RulesOfTheDay rules,
        Officer by,
        DateTimeOffset at,
        string? permission = null
    )
    {
        var why = StateSecrets.Words(Entry, "reason", reason);
        StateSecrets.RefuseMarked("permission", permission);
        Require(Steps.Correction);
        var corrected = CorrectionRules.Corrected(this, field, value, permission, rules);
        Add(Correction.Of(Corrections.Count + 1, field, Entry.Value(field), corrected.Value(field), why, permission, at));
        Entry = corrected;
        ExpectClocks(rules);
        Record(Steps.Correction, ExchangeEvents.Corrected, by, at, why);
    }

    /// <summary>Every step with whether it is open to the desks, and why a closed one is closed.</summary>
    public IReadOnlyList<StepStanding> Standings() =>
        [.. Steps.All.Select(step => new StepStanding(step, StepRules.Belongs(this, step), StepRules.Refusal(this, step)))];

    /// <inheritdoc/>
    protected override object StateMessage() => ExchangeMessage.Of(this);

    private void Require(string step)
    {
        if (StepRules.Refusal(this, step) is { } refusal)
        {
            throw new DomainException(refusal);
        }
    }
}
