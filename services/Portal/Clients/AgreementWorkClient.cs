using System.Globalization;
using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Clients;

/// <summary>A planner's day and the work plans of frameworks at Agreements.</summary>
internal sealed class AgreementWorkClient(HttpClient client)
{
    private const string Service = "agreements";
    private const string Plans = "api/agreements/work-plans";

    public Task<AgreementWork> ReadAsync(CancellationToken cancellationToken) =>
        client.GetAsync<AgreementWork>(Service, "api/agreements/home", cancellationToken);

    public Task<WorkPlans> PlansAsync(int? year, CancellationToken cancellationToken) =>
        client.GetAsync<WorkPlans>(
            Service,
            year is { } asked ? string.Create(CultureInfo.InvariantCulture, $"{Plans}?year={asked}") : Plans,
            cancellationToken
        );

    public Task<WorkPlan> PlanAsync(string framework, int year, CancellationToken cancellationToken) =>
        client.GetAsync<WorkPlan>(
            Service,
            string.Create(CultureInfo.InvariantCulture, $"{Plans}/{Uri.EscapeDataString(framework)}/{year}"),
            cancellationToken
        );
}

/// <summary>Where a planner's day begins.</summary>
public sealed record AgreementWork(
    string Agency,
    string? Province,
    int Open,
    int Late,
    IReadOnlyList<ActivityRow> Activities,
    int Brought,
    IReadOnlyList<ActivityRow> BroughtBefore,
    IReadOnlyList<TaskOwed> Reports,
    IReadOnlyList<ProjectOwed> ProjectReports,
    IReadOnlyList<AgreementDate> Dates,
    IReadOnlyList<AgreementReminder> Reminders
);

/// <summary>A quarter of a task of which the agency has not reported.</summary>
public sealed record TaskOwed(string Task, string Quarter, DateOnly? RemindedOn);

/// <summary>A report that a project owes.</summary>
public sealed record ProjectOwed(string Project, string Title, DateOnly DueOn, bool Late);

/// <summary>What falls due of what the agency leads.</summary>
public sealed record AgreementDate(string What, DateOnly? On, string Instrument, Guid? Review);

/// <summary>What the agency was reminded of.</summary>
public sealed record AgreementReminder(string Reference, string? Quarter, string Title, string? TitleEnglish, DateOnly On);

/// <summary>The work plans of a year.</summary>
public sealed record WorkPlans(int Year, IReadOnlyList<WorkPlan> Items);

/// <summary>The work plan of a framework for a year.</summary>
public sealed record WorkPlan(
    string Framework,
    Text Title,
    int Year,
    string Lead,
    DateOnly? From,
    string? Document,
    string Source,
    Text? Note,
    int Draft,
    int Open,
    int Late,
    int Done,
    int Dropped,
    bool MayEnter
);
