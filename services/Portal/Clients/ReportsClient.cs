using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Periodic reports of agencies and provinces, at Reviews.</summary>
internal sealed class ReportsClient(HttpClient client)
{
    private const string Service = "reviews";
    private const string Reports = "api/reviews/reports";

    public Task<ReportList> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<ReportList>(Service, Reports + query, cancellationToken);

    public Task<Report> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<Report>(Service, Of(id), cancellationToken);

    public Task<WholeReport> WholeAsync(string period, CancellationToken cancellationToken) =>
        client.GetAsync<WholeReport>(Service, $"{Reports}/whole?period={Uri.EscapeDataString(period)}", cancellationToken);

    public Task<ReportState> BeginAsync(string period, ReportWords words, string key, CancellationToken cancellationToken) =>
        client.PostAsync<ReportState>(Service, $"{Reports}?period={Uri.EscapeDataString(period)}", words, key, cancellationToken);

    public Task<RemindedReporters> RemindAsync(ReportReminder reminder, string key, CancellationToken cancellationToken) =>
        client.PostAsync<RemindedReporters>(Service, $"{Reports}/reminders", reminder, key, cancellationToken);

    /// <summary>Takes a step of a report, with the fields of that step.</summary>
    public async Task StepAsync(Guid id, long version, string step, object body, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Of(id)}/{step}")
        {
            Content = JsonContent.Create(body, body.GetType()),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    private static string Of(Guid id) => $"{Reports}/{id}";
}

/// <summary>The reports that the user sees; of one period also its days and who is missing.</summary>
public sealed record ReportList(IReadOnlyList<ReportRow> Items, string? Next, ReportPeriod? Period, bool Receives);

/// <summary>A report in a list.</summary>
public sealed record ReportRow(
    Guid Id,
    string Reference,
    string Period,
    string Kind,
    string Agency,
    string? Province,
    string Status,
    DateTimeOffset? SentAt,
    bool IsLate,
    int Corrections,
    string? ReturnedWhy
);

/// <summary>A period: its days, how many have reported, and who has not.</summary>
public sealed record ReportPeriod(
    string Code,
    string Kind,
    DateOnly From,
    DateOnly To,
    DateOnly ClosesOn,
    DateOnly LocksOn,
    bool Unverified,
    string Addressee,
    bool IsOver,
    int Expected,
    int Sent,
    int Accepted,
    int Returned,
    int Late,
    IReadOnlyList<PlanReporter> Missing
);

/// <summary>A report as a document.</summary>
public sealed record Report(
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
    ReportLock? Lock,
    IReadOnlyList<ReviewQuotation> Tasks,
    IReadOnlyList<SentReport> Submissions,
    int Reminders,
    DateOnly? RemindedOn,
    IReadOnlyList<string> Steps,
    IReadOnlyList<TimelineEntry> Timeline,
    long Version
);

/// <summary>Why a report is closed to its agency.</summary>
public sealed record ReportLock(string Why, DateTimeOffset? At, string? By);

/// <summary>One time that a report was sent.</summary>
public sealed record SentReport(
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
);

/// <summary>What was taken over of a period.</summary>
public sealed record WholeReport(ReportPeriod Period, IReadOnlyList<Report> Reports);

/// <summary>Where a report stands.</summary>
public sealed record ReportState(Guid Id, string Reference, string Status, long Version);

/// <summary>The words of a report.</summary>
public sealed record ReportWords(string? Results, string? Hindrances, string? Proposals);

/// <summary>What a report is sent with.</summary>
public sealed record ReportToSend(IReadOnlyList<QuotedTask> Quotations);

/// <summary>What a service says of a record.</summary>
public sealed record QuotedTask(string Service, string Reference, long? Version, string? Text);

/// <summary>Why a report is sent back.</summary>
public sealed record ReportReturn(string? Why);

/// <summary>Who is reminded.</summary>
public sealed record ReportReminder(string? Period, string? Agency, string? Province);

/// <summary>How many were reminded.</summary>
public sealed record RemindedReporters(int Reminded);
