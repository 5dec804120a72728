namespace Cooperation.Reviews.Domain.Reports;

/// <summary>The words of a report.</summary>
public sealed record ReportText(string? Results, string? Hindrances, string? Proposals);

/// <summary>What another service said of a record when the report was sent.</summary>
public sealed record ReportQuotation(string Service, string Reference, long Version, string Text);
