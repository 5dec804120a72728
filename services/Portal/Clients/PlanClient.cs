using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>The plan's tasks and the agencies' own plans at Agreements.</summary>
internal sealed class PlanClient(HttpClient client)
{
    private const string Service = "agreements";
    private const string Tasks = "api/agreements/tasks";
    private const string Plans = "api/agreements/agency-plans";

    public Task<PlanOfYear> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PlanOfYear>(Service, Tasks + query, cancellationToken);

    public Task<PlanTaskInHand> ReadAsync(string task, CancellationToken cancellationToken) =>
        client.GetAsync<PlanTaskInHand>(Service, Of(task), cancellationToken);

    /// <summary>Reports a quarter; at the version seen where something was said of it already.</summary>
    public Task ReportAsync(string task, NewTaskReport report, long? version, string key, CancellationToken cancellationToken) =>
        SendAsync($"{Of(task)}/progress", report, version, key, cancellationToken);

    public Task<RemindedTask> RemindAsync(string task, NewTaskReminder reminder, string key, CancellationToken cancellationToken) =>
        client.PostAsync<RemindedTask>(Service, $"{Of(task)}/reminders", reminder, key, cancellationToken);

    public Task InspectAsync(string task, NewTaskInspection inspection, string key, CancellationToken cancellationToken) =>
        SendAsync($"{Of(task)}/inspections", inspection, version: null, key, cancellationToken);

    public Task<AgencyPlans> PlansAsync(CancellationToken cancellationToken) =>
        client.GetAsync<AgencyPlans>(Service, Plans, cancellationToken);

    public Task<OwnAgencyPlan> OwnPlanAsync(CancellationToken cancellationToken) =>
        client.GetAsync<OwnAgencyPlan>(Service, $"{Plans}/own", cancellationToken);

    public Task KeepPlanAsync(NewAgencyPlan plan, long? version, string key, CancellationToken cancellationToken) =>
        SendAsync(Plans, plan, version, key, cancellationToken);

    private async Task SendAsync(string address, object body, long? version, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body, body.GetType()) };
        if (version is { } seen)
        {
            request.SetVersion(seen);
        }

        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    private static string Of(string task) => $"{Tasks}/{Uri.EscapeDataString(task)}";
}

/// <summary>The plan with the tasks that were asked for.</summary>
public sealed record PlanOfYear(
    string Plan,
    PlanWords Title,
    string IssuedBy,
    int Year,
    bool MayRemind,
    IReadOnlyList<PlanTask> Items,
    string? Next
);

/// <summary>Words of the plan.</summary>
public sealed record PlanWords(string Vi, string En);

/// <summary>A task of the plan.</summary>
public sealed record PlanTask(
    string Id,
    string Section,
    string Item,
    string? Parent,
    PlanWords Title,
    string Source,
    string LeadSource,
    IReadOnlyList<PlanLead> Leads,
    IReadOnlyList<string> TakingPart,
    IReadOnlyList<PlanPart> Parts,
    IReadOnlyList<PlanDay> Dates,
    IReadOnlyList<PlanDocument> Documents,
    IReadOnlyList<string> Partners,
    IReadOnlyList<PlanQuarter> Quarters,
    int Activities
);

/// <summary>Who leads a task, and what of it.</summary>
public sealed record PlanLead(
    string Agency,
    IReadOnlyList<string> Areas,
    bool Requested,
    string? OnBehalfOf,
    PlanWords? Scope,
    IReadOnlyList<string> Documents
);

/// <summary>A part of a task.</summary>
public sealed record PlanPart(string Code, PlanWords Title);

/// <summary>A day or a time of a task.</summary>
public sealed record PlanDay(DateOnly From, DateOnly? To, bool Month, bool Unverified, PlanWords Title);

/// <summary>A document that a task is about.</summary>
public sealed record PlanDocument(string Number, DateOnly Date, PlanWords Title);

/// <summary>A quarter of a task in numbers.</summary>
public sealed record PlanQuarter(string Quarter, int Expected, int Reported, int Hindered, int Done, bool Over);

/// <summary>A task with what was reported on it.</summary>
public sealed record PlanTaskInHand(
    PlanTask Task,
    PlanReporter? Own,
    bool MayRemind,
    IReadOnlyList<TaskProgress> Progress,
    IReadOnlyList<TaskMissing> Missing
);

/// <summary>An agency or a province that reports.</summary>
public sealed record PlanReporter(string Agency, string? Province);

/// <summary>Who has not reported in a quarter.</summary>
public sealed record TaskMissing(string Quarter, IReadOnlyList<PlanReporter> Reporters);

/// <summary>What an agency reported of a quarter.</summary>
public sealed record TaskProgress(
    string Quarter,
    string Agency,
    string? Province,
    bool Leads,
    string Status,
    int? Percent,
    DateTimeOffset? ReportedAt,
    IReadOnlyList<MoneyLine> Funding,
    IReadOnlyList<TaskReport> Reports,
    IReadOnlyList<TaskReminder> Reminders,
    IReadOnlyList<TaskInspection> Inspections,
    IReadOnlyList<TimelineEntry> Timeline,
    long Version
);

/// <summary>What was said, and when.</summary>
public sealed record TaskReport(DateTimeOffset At, string Done, string? Hinders, int? Percent, string By);

/// <summary>A reminder.</summary>
public sealed record TaskReminder(DateTimeOffset At, string? Note, string By);

/// <summary>An inspection.</summary>
public sealed record TaskInspection(DateOnly On, string Findings, string? Asks, string By);

/// <summary>Money from one source in one currency.</summary>
public sealed record MoneyLine(string Source, string? Donor, string Currency, decimal Amount);

/// <summary>Money as it was typed.</summary>
public sealed record NewMoney(string? Source, string? Donor, string? Currency, decimal? Amount);

/// <summary>A report to send.</summary>
public sealed record NewTaskReport(string Quarter, string? Done, string? Hinders, int? Percent, IReadOnlyList<NewMoney> Funding);

/// <summary>A reminder to send.</summary>
public sealed record NewTaskReminder(string Quarter, string? Agency, string? Province, string? Note);

/// <summary>How many were reminded.</summary>
public sealed record RemindedTask(int Reminded);

/// <summary>An inspection to write down.</summary>
public sealed record NewTaskInspection(string? Agency, string? Province, DateOnly? On, string? Findings, string? Asks);

/// <summary>The agencies' own plans.</summary>
public sealed record AgencyPlans(
    string Plan,
    int Year,
    PlanReporter? Own,
    IReadOnlyList<AgencyPlanRow> Items,
    IReadOnlyList<PlanReporter> Missing
);

/// <summary>An agency's own plan in the list of them.</summary>
public sealed record AgencyPlanRow(
    string Agency,
    string? Province,
    string Number,
    DateOnly IssuedOn,
    string? Summary,
    IReadOnlyList<MoneyLine> Funding,
    AgencyPlanChange Last
);

/// <summary>What happened to it last.</summary>
public sealed record AgencyPlanChange(string What, DateTimeOffset At, string Name);

/// <summary>For whom the user keeps a plan, and the one that there is.</summary>
public sealed record OwnAgencyPlan(string Agency, string? Province, AgencyPlan? Plan);

/// <summary>An agency's own plan.</summary>
public sealed record AgencyPlan(
    string Number,
    DateOnly IssuedOn,
    string? Summary,
    IReadOnlyList<MoneyLine> Funding,
    IReadOnlyList<TimelineEntry> Timeline,
    long Version
);

/// <summary>An own plan to keep.</summary>
public sealed record NewAgencyPlan(string? Number, DateOnly? IssuedOn, string? Summary, IReadOnlyList<NewMoney> Funding);
