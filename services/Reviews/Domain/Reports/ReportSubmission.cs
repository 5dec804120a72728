using Cooperation.Platform.Domain.Records;

namespace Cooperation.Reviews.Domain.Reports;

/// <summary>One time that a report was sent.</summary>
public sealed class ReportSubmission
{
    internal ReportSubmission() { }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; internal init; }

    /// <summary>When.</summary>
    public DateTimeOffset SentAt { get; internal init; }

    /// <summary>By whom.</summary>
    public string SentBy { get; internal init; } = "";

    /// <summary>By which account.</summary>
    public Guid SentById { get; internal init; }

    /// <summary>The body that it went to, as of that day.</summary>
    public string Addressee { get; internal init; } = "";

    /// <summary>Whether its day was past.</summary>
    public bool IsLate { get; internal init; }

    /// <summary>Whether one had been taken over before.</summary>
    public bool IsCorrection { get; internal init; }

    /// <summary>Why the one before had been sent back.</summary>
    public string? Reason { get; internal init; }

    /// <summary>Why it was sent back.</summary>
    public string? ReturnedWhy { get; private set; }

    /// <summary>When it was taken over.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>By whom.</summary>
    public string? AcceptedBy { get; private set; }

    internal void Return(string reason) => ReturnedWhy = reason;

    internal void Accept(Officer by, DateTimeOffset at) => (AcceptedAt, AcceptedBy) = (at, by.Name);
}
