using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Cases at Repatriation.</summary>
internal sealed class CasesClient(HttpClient client)
{
    private const string Service = "repatriation";
    private const string Cases = "api/repatriation/cases";

    public Task<PageOf<CaseRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<CaseRow>>(Service, Cases + query, cancellationToken);

    public Task<Case> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<Case>(Service, $"{Cases}/{id}", cancellationToken);

    public Task<OpenedCase> OpenAsync(NewCase opened, string key, CancellationToken cancellationToken) =>
        client.PostAsync<OpenedCase>(Service, Cases, opened, key, cancellationToken);

    /// <summary>Says that it is the case for which the hotline asks.</summary>
    public async Task LinkAsync(Guid id, long version, bool enterPersons, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Cases}/{id}/link")
        {
            Content = JsonContent.Create(new { enterPersons }),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }
}

/// <summary>A case in a list.</summary>
public sealed record CaseRow(
    Guid Id,
    string Reference,
    string Partner,
    string Direction,
    string Route,
    string Status,
    string? Mission,
    string Desk,
    DateTimeOffset ReportedAt,
    int Persons,
    int PersonsOpen,
    bool WaitsForLink
);

/// <summary>A case as whoever may read it sees it.</summary>
public sealed record Case(
    Guid Id,
    string Reference,
    string Partner,
    string Direction,
    string Route,
    string Source,
    string Status,
    string? Mission,
    string? Exchange,
    string Agency,
    string Desk,
    string Handling,
    DateTimeOffset ReportedAt,
    DateTimeOffset OpenedAt,
    string Summary,
    CaseRequest? Request,
    int PersonsInAll,
    IReadOnlyList<ReturningRow> Persons,
    IReadOnlyList<OpenMove> Moves,
    IReadOnlyList<TimelineEntry> Timeline,
    long Version
);

/// <summary>A step that several persons of a case may take together, and for whom it is open to the user.</summary>
public sealed record OpenMove(string Step, IReadOnlyList<Guid> Persons);

/// <summary>That the hotline asked for the case.</summary>
public sealed record CaseRequest(
    Guid ExchangeId,
    string Exchange,
    string Desk,
    DateTimeOffset RequestedAt,
    int? PersonsRescued,
    int Victims,
    DateTimeOffset? LinkedAt
);

/// <summary>A case to open.</summary>
public sealed record NewCase(
    string? Partner,
    string? Direction,
    string? Route,
    string? Source,
    DateTimeOffset? ReportedAt,
    string? Mission,
    string? Exchange,
    string? Handling,
    string? Summary,
    IReadOnlyList<NewReturning> Persons
);

/// <summary>What Repatriation says of a newly opened case.</summary>
public sealed record OpenedCase(Guid Id, string Reference);
