using Cooperation.Platform.Hosting;
using Cooperation.Platform.Records;
using Cooperation.Reviews.Domain.Reports;

namespace Cooperation.Reviews.Features.Reports;

/// <summary>A report as a document.</summary>
/// <param name="ClosesOn">The last day on which it is in time.</param>
/// <param name="LocksOn">The last day on which it is taken without having been sent back.</param>
/// <param name="Unverified">Whether no text was found that sets these days.</param>
/// <param name="Addressee">The body that it goes to: of the day it was sent last, else of today.</param>
/// <param name="Lock">Why its agency can't write it now; null where it can.</param>
/// <param name="Steps">The steps that are open now and that this user takes.</param>
internal sealed record ReportView(
    Guid Id,
    string Reference,
    string Period,
    string Kind,
    DateOnly From,
    DateOnly To,
    string Agency,
    string? Province,
    string Status,
    DateOnly ClosesOn,
    DateOnly LocksOn,
    bool Unverified,
    string Addressee,
    string? Results,
    string? Hindrances,
    string? Proposals,
    string? ReturnedWhy,
    ReportView.LockView? Lock,
    IReadOnlyList<ReportView.QuotationView> Tasks,
    IReadOnlyList<ReportView.SubmissionView> Submissions,
    int Reminders,
    DateOnly? RemindedOn,
    IReadOnlyList<string> Steps,
    IReadOnlyList<TimelineView> Timeline,
    long Version
)
{
    public static ReportView Of(PeriodicReport report, CurrentUser user, DateOnly today)
    {
        var period = ReportPeriod.Read(report.Period)!;
        var term = ReportTerms.Of(period, today);

        // What is being written is its agency's alone.
        var isReadable = user.Writes(report) || report.Status is not (ReportStatus.Draft or ReportStatus.Awaited);
        var locked = report.LockedBy(term, today);
        return new(
            report.Id.Value,
            report.Reference,
            report.Period,
            report.Kind,
            period.From,
            period.To,
            report.Agency,
            report.Province,
            report.Status,
            term.ClosesOn,
            term.LocksOn,
            term.IsUnverified,
            report.Last?.Addressee ?? term.Addressee,
            isReadable ? report.Results : null,
            isReadable ? report.Hindrances : null,
            isReadable ? report.Proposals : null,
            report.ReturnedWhy,
            locked is null ? null : new(locked.Why, locked.At, locked.By),
            [.. report.Tasks.Select(quoted => new QuotationView(quoted.Service, quoted.Reference, quoted.Version, quoted.Text))],
            [.. report.Submissions.OrderBy(sent => sent.Number).Select(SubmissionView.Of)],
            report.Reminders,
            report.RemindedOn,
            [.. ReportLife.OpenAt(report.Status).Where(IsOffered)],
            TimelineView.Of(report.Timeline),
            report.Version
        );

        // What would be refused is not offered.
        bool IsOffered(string step) =>
            user.RefusalOf(report, step) is null
            && step switch
            {
                ReportSteps.Text => locked is null,
                ReportSteps.Submission => locked is null && (today >= period.To || report.Kind == ReportPeriod.AdHoc),
                ReportSteps.Acceptance => report.Last?.SentById != user.Id,
                // One that was never sent is opened only after its lock.
                _ => report.Last is not null || today > term.LocksOn,
            };
    }

    /// <summary>Why it is closed to its agency: periodOver, waiting or takenOver.</summary>
    internal sealed record LockView(string Why, DateTimeOffset? At, string? By);

    /// <summary>What another service said of a record.</summary>
    internal sealed record QuotationView(string Service, string Reference, long Version, string Text);

    /// <summary>One time that it was sent.</summary>
    internal sealed record SubmissionView(
        int Number,
        DateTimeOffset SentAt,
        string SentBy,
        string Addressee,
        bool IsLate,
        bool IsCorrection,
        string? Reason,
        string? ReturnedWhy,
        DateTimeOffset? AcceptedAt,
        string? AcceptedBy
    )
    {
        public static SubmissionView Of(ReportSubmission sent) =>
            new(
                sent.Number,
                sent.SentAt,
                sent.SentBy,
                sent.Addressee,
                sent.IsLate,
                sent.IsCorrection,
                sent.Reason,
                sent.ReturnedWhy,
                sent.AcceptedAt,
                sent.AcceptedBy
            );
    }
}

/// <summary>Where a report stands after a change.</summary>
internal sealed record ReportState(Guid Id, string Reference, string Status, long Version)
{
    public static ReportState Of(PeriodicReport report) => new(report.Id.Value, report.Reference, report.Status, report.Version);
}
