namespace Cooperation.Reviews.Domain.Reports;

/// <summary>How far a report of an agency is.</summary>
public static class ReportStatus
{
    /// <summary>Its agency was reminded and has written nothing yet.</summary>
    public const string Awaited = "awaited";

    /// <summary>Being written.</summary>
    public const string Draft = "draft";

    /// <summary>Sent to the standing agency.</summary>
    public const string Submitted = "submitted";

    /// <summary>Sent back with a reason.</summary>
    public const string Returned = "returned";

    /// <summary>Taken over into the whole.</summary>
    public const string Accepted = "accepted";

    /// <summary>All of them, in the order of a report's life.</summary>
    public static readonly IReadOnlyList<string> All = [Awaited, Draft, Submitted, Returned, Accepted];
}

/// <summary>The steps of a report: the last part of their addresses.</summary>
public static class ReportSteps
{
    /// <summary>Its text is kept.</summary>
    public const string Text = "text";

    /// <summary>Sent to the standing agency.</summary>
    public const string Submission = "submission";

    /// <summary>Sent back.</summary>
    public const string Return = "return";

    /// <summary>Taken over into the whole.</summary>
    public const string Acceptance = "acceptance";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Text, Submission, Return, Acceptance];
}

/// <summary>The life of a report, as one table: what is offered and what is taken go by it, and a test walks all of it.</summary>
public static class ReportLife
{
    /// <summary>The status that a step leads to; null where it is not open at this one.</summary>
    public static string? After(string status, string step) =>
        (status, step) switch
        {
            (ReportStatus.Awaited or ReportStatus.Draft, ReportSteps.Text) => ReportStatus.Draft,
            (ReportStatus.Returned, ReportSteps.Text) => ReportStatus.Returned,
            (ReportStatus.Draft or ReportStatus.Returned, ReportSteps.Submission) => ReportStatus.Submitted,
            // One that was taken over is corrected the same way, and one that was never sent opened after the lock.
            (ReportStatus.Awaited or ReportStatus.Draft or ReportStatus.Submitted or ReportStatus.Accepted, ReportSteps.Return) =>
                ReportStatus.Returned,
            (ReportStatus.Submitted, ReportSteps.Acceptance) => ReportStatus.Accepted,
            _ => null,
        };

    /// <summary>The steps that are open at a status.</summary>
    public static IReadOnlyList<string> OpenAt(string status) => [.. ReportSteps.All.Where(step => After(status, step) is not null)];
}
