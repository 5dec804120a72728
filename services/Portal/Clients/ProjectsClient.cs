using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Projects at Agreements.</summary>
internal sealed class ProjectsClient(HttpClient client)
{
    private const string Service = "agreements";
    private const string Projects = "api/agreements/projects";

    public Task<PageOf<ProjectRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<ProjectRow>>(Service, Projects + query, cancellationToken);

    public Task<Project> ReadAsync(string reference, CancellationToken cancellationToken) =>
        client.GetAsync<Project>(Service, Of(reference), cancellationToken);

    public Task<ProposedProject> ProposeAsync(NewProject project, string key, CancellationToken cancellationToken) =>
        client.PostAsync<ProposedProject>(Service, Projects, project, key, cancellationToken);

    /// <summary>Takes a step of a project, with the fields of that step.</summary>
    public async Task StepAsync(
        string reference,
        long version,
        string step,
        IReadOnlyDictionary<string, object?> fields,
        string key,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Of(reference)}/{step}") { Content = JsonContent.Create(fields) };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    private static string Of(string reference) => $"{Projects}/{Uri.EscapeDataString(reference)}";
}

/// <summary>A project in a list.</summary>
public sealed record ProjectRow(
    string Reference,
    string Title,
    string Agency,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Donors,
    string Status,
    DateOnly StartsOn,
    DateOnly EndsOn,
    IReadOnlyList<MoneyLine> Budget,
    DateOnly? NextReportDue,
    bool ReportLate
);

/// <summary>A project.</summary>
public sealed record Project(
    string Reference,
    string Title,
    string? Purpose,
    string Agency,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Donors,
    string? Instrument,
    string? Task,
    string Status,
    DateOnly ProposedOn,
    DateOnly? ApprovedOn,
    DateOnly? SignedOn,
    DateOnly StartsOn,
    DateOnly EndsOn,
    DateOnly? EndedOn,
    int Extensions,
    IReadOnlyList<MoneyLine> Budget,
    IReadOnlyList<ProjectOutput> Outputs,
    IReadOnlyList<ProjectReport> Reports,
    IReadOnlyList<string> Steps,
    IReadOnlyList<TimelineEntry> Timeline,
    long Version
);

/// <summary>Something that is to come out of a project.</summary>
public sealed record ProjectOutput(int Number, string Title, DateOnly? ReachedOn);

/// <summary>A report that a project owes.</summary>
public sealed record ProjectReport(int Number, DateOnly DueOn, DateOnly? MadeOn, bool Late);

/// <summary>A project to propose.</summary>
public sealed record NewProject(
    string? Title,
    string? Purpose,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Donors,
    string? Instrument,
    string? Task,
    DateOnly? ProposedOn,
    DateOnly? StartsOn,
    DateOnly? EndsOn,
    IReadOnlyList<NewMoney> Budget,
    IReadOnlyList<NewProjectOutput> Outputs,
    IReadOnlyList<DateOnly> ReportsDue
);

/// <summary>Something that is to come out of it.</summary>
public sealed record NewProjectOutput(string Title);

/// <summary>What Agreements says of a project that was proposed.</summary>
public sealed record ProposedProject(string Reference);
