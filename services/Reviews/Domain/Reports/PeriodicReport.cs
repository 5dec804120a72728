using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Records;

namespace Cooperation.Reviews.Domain.Reports;

/// <summary>What a member agency or a province reports of a period to the standing agency (plan, section III): its words, what it said of its tasks in that period as a quotation, and every time that it was sent.</summary>
public sealed class PeriodicReport : AggregateRoot<PeriodicReportId>, IRecord
{
    private readonly List<ReportSubmission> submissions = [];
    private readonly List<TimelineEntry> timeline = [];

    private PeriodicReport(PeriodicReportId id)
        : base(id) { }

    /// <summary>What people call it: <c>BC-2018-Q1-BNG</c>, <c>BC-2018-Q1-UBND-72</c>.</summary>
    public string Reference { get; private init; } = "";

    /// <summary>Its period, as <see cref="ReportPeriod"/> writes it.</summary>
    public string Period { get; private init; } = "";

    /// <summary>quarter, halfYear, year or adHoc.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The last day of its period.</summary>
    public DateOnly PeriodEnd { get; private init; }

    /// <summary>The agency that reports.</summary>
    public string Agency { get; private init; } = "";

    /// <summary>The province, where a people's committee reports.</summary>
    public string? Province { get; private init; }

    /// <summary>One of <see cref="ReportStatus"/>.</summary>
    public string Status { get; private set; } = ReportStatus.Awaited;

    /// <summary>What was done (case text).</summary>
    public string? Results { get; private set; }

    /// <summary>What stood in the way.</summary>
    public string? Hindrances { get; private set; }

    /// <summary>What it proposes.</summary>
    public string? Proposals { get; private set; }

    /// <summary>What it said of its tasks, as it stood when the report was sent last.</summary>
    public IReadOnlyList<ReportQuotation> Tasks { get; private set; } = [];

    /// <summary>Every time that it was sent.</summary>
    public IReadOnlyList<ReportSubmission> Submissions => submissions;

    /// <summary>Why it was sent back last, or opened after its period was locked.</summary>
    public string? ReturnedWhy { get; private set; }

    /// <summary>How often its agency was reminded.</summary>
    public int Reminders { get; private set; }

    /// <summary>The day of the last reminder.</summary>
    public DateOnly? RemindedOn { get; private set; }

    /// <summary>What happened to it.</summary>
    public IReadOnlyList<TimelineEntry> Timeline => timeline;

    /// <summary>The last time that it was sent.</summary>
    public ReportSubmission? Last => submissions.MaxBy(sent => sent.Number);

    Guid IRecord.Key => Id.Value;

    /// <summary>What a report of a period is called.</summary>
    public static string ReferenceOf(ReportPeriod period, string agency, string? province)
    {
        ArgumentNullException.ThrowIfNull(period);
        return province is null ? $"BC-{period.Code}-{agency}" : $"BC-{period.Code}-{agency}-{province}";
    }

    /// <summary>A report that nobody has written yet.</summary>
    public static PeriodicReport Await(ReportPeriod period, string agency, string? province, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(PeriodicReportId.New(at))
        {
            Reference = ReferenceOf(period, agency, province),
            Period = period.Code,
            Kind = period.Kind,
            PeriodEnd = period.To,
            Agency = agency,
            Province = province,
        };
    }

    /// <summary>Its agency is reminded; once a day.</summary>
    public void Remind(DateOnly today, Officer by, DateTimeOffset at)
    {
        (Reminders, RemindedOn) = (Reminders + 1, today);
        Happened("reminder", by, at, note: null);
    }

    /// <summary>Keeps its text.</summary>
    public void Write(ReportText text, ReportTerm term, DateOnly today, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(text);
        Open(ReportSteps.Text, term, today);
        var isNew = Status == ReportStatus.Awaited;
        (Results, Hindrances, Proposals) = (text.Results, text.Hindrances, text.Proposals);
        Status = ReportLife.After(Status, ReportSteps.Text)!;
        Happened(isNew ? ReportStatus.Draft : ReportSteps.Text, by, at, note: null);
    }

    /// <summary>Sends it; after its day it is late, and after the lock it is refused.</summary>
    public void Submit(IReadOnlyList<ReportQuotation> tasks, ReportTerm term, DateOnly today, Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(by);
        Open(ReportSteps.Submission, term, today);
        if (today < PeriodEnd && Kind != ReportPeriod.AdHoc)
        {
            throw new DomainException(ReportErrors.PeriodNotOver(PeriodEnd));
        }

        if (string.IsNullOrWhiteSpace(Results))
        {
            throw new DomainException(ReportErrors.ResultsRequired());
        }

        var corrects = submissions.Exists(sent => sent.AcceptedAt is not null);
        submissions.Add(
            new()
            {
                Number = submissions.Count + 1,
                SentAt = at,
                SentBy = by.Name,
                SentById = by.Account,
                Addressee = term.Addressee,
                IsLate = today > term.ClosesOn,
                IsCorrection = corrects,
                Reason = Status == ReportStatus.Returned ? ReturnedWhy : null,
            }
        );
        (Tasks, Status) = (tasks, ReportStatus.Submitted);
        Happened(ReportSteps.Submission, by, at, note: null);
    }

    /// <summary>Sends it back with a reason: also one that was taken over; one that was never sent is opened after the lock.</summary>
    public void Return(string reason, Officer by, DateTimeOffset at)
    {
        Require(ReportSteps.Return);
        Last?.Return(reason);
        (Status, ReturnedWhy) = (ReportStatus.Returned, reason);
        Happened(ReportSteps.Return, by, at, reason);
    }

    /// <summary>Takes it over into the whole; nobody his own.</summary>
    public void Accept(Officer by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        Require(ReportSteps.Acceptance);
        if (Last!.SentById == by.Account)
        {
            throw new DomainException(ReportErrors.OwnReport());
        }

        Last.Accept(by, at);
        Status = ReportStatus.Accepted;
        Happened(ReportSteps.Acceptance, by, at, note: null);
    }

    /// <summary>Why its agency can't write or send it now; null where it can.</summary>
    public ReportLock? LockedBy(ReportTerm term, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Status switch
        {
            ReportStatus.Submitted => new(ReportLock.Waiting, Last!.SentAt, Last.SentBy),
            ReportStatus.Accepted => new(ReportLock.TakenOver, Last!.AcceptedAt, Last.AcceptedBy),
            // Whoever sends a report back opens it, whatever day it is.
            ReportStatus.Returned => null,
            _ => today > term.LocksOn ? new(ReportLock.PeriodOver, At: null, By: null) : null,
        };
    }

    /// <inheritdoc/>
    public IEnumerable<ChangeSince> Since(long version) =>
        timeline.Where(entry => entry.Version > version).Select(entry => new ChangeSince(entry.What, entry.At, entry.Desk));

    /// <summary>Other services know nothing of it.</summary>
    protected override object? StateMessage() => null;

    private void Open(string step, ReportTerm term, DateOnly today)
    {
        if (LockedBy(term, today) is { } locked)
        {
            throw new DomainException(ReportErrors.Locked(locked, term));
        }

        Require(step);
    }

    private void Require(string step)
    {
        if (ReportLife.After(Status, step) is null)
        {
            throw new DomainException(ReportErrors.StepNotOpen(Status));
        }
    }

    private void Happened(string what, Officer by, DateTimeOffset at, string? note)
    {
        timeline.Add(TimelineEntry.Of(timeline.Count + 1, what, by, at, note, Version + 1));
        Changed();
    }
}
