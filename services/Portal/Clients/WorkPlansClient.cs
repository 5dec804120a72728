using System.Globalization;
using System.Net.Http.Json;
using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Clients;

/// <summary>Work plans of frameworks that are kept with their meetings, at Meetings.</summary>
internal sealed class WorkPlansClient(HttpClient client)
{
    private const string Service = "meetings";
    private const string Plans = "api/meetings/work-plans";

    public Task<FrameworkPlan> ReadAsync(string framework, int year, CancellationToken cancellationToken) =>
        client.GetAsync<FrameworkPlan>(Service, Of(framework, year), cancellationToken);

    public Task<EnteredPlannedActivity> EnterAsync(
        string framework,
        int year,
        NewPlannedActivity entered,
        string key,
        CancellationToken cancellationToken
    ) => client.PostAsync<EnteredPlannedActivity>(Service, Of(framework, year), entered, key, cancellationToken);

    public Task<PlannedActivity> ActivityAsync(string reference, CancellationToken cancellationToken) =>
        client.GetAsync<PlannedActivity>(Service, $"{Plans}/activities/{Uri.EscapeDataString(reference)}", cancellationToken);

    public async Task StepAsync(string reference, long version, string step, object body, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Plans}/activities/{Uri.EscapeDataString(reference)}/{step}")
        {
            Content = JsonContent.Create(body, body.GetType()),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    /// <summary>The report or the workbook for the secretariat, passed on as it comes.</summary>
    public async Task<HttpResponseMessage> FileAsync(
        string framework,
        int year,
        string kind,
        string format,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Of(framework, year)}/{kind}?format={Uri.EscapeDataString(format)}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    private static string Of(string framework, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{Plans}/{Uri.EscapeDataString(framework)}/{year}");
}

/// <summary>The work plan of a framework for a year.</summary>
public sealed record FrameworkPlan(
    string Framework,
    Text Title,
    int Year,
    string Lead,
    string Source,
    int Open,
    int Late,
    int Done,
    int Dropped,
    IReadOnlyList<PlannedMoney> Money,
    IReadOnlyList<PlannedActivityRow> Activities,
    bool MayEnter
);

/// <summary>Money of a plan in one currency.</summary>
public sealed record PlannedMoney(string Currency, decimal Amount);

/// <summary>An activity of a plan.</summary>
public sealed record PlannedActivityRow(
    string Reference,
    string Area,
    string Title,
    string Owner,
    int FromQuarter,
    int ToQuarter,
    decimal? Amount,
    string? Currency,
    string? Source,
    string? Funder,
    string Status,
    bool Late,
    string? Note,
    DateOnly? DoneOn
);

/// <summary>An activity with what happened to it.</summary>
public sealed record PlannedActivity(
    string Framework,
    int Year,
    PlannedActivityRow Activity,
    IReadOnlyList<TimelineEntry> Timeline,
    IReadOnlyList<string> Steps,
    long Version
);

/// <summary>An activity to enter.</summary>
public sealed record NewPlannedActivity(
    string? Area,
    string? Title,
    string? Owner,
    int? FromQuarter,
    int? ToQuarter,
    decimal? Amount,
    string? Currency,
    string? Source,
    string? Funder
);

/// <summary>What Meetings says of a new one.</summary>
public sealed record EnteredPlannedActivity(string Reference);
