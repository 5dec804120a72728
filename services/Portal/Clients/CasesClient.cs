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

    /// <summary>All that happened in a case, to its people and to their handovers, the newest first.</summary>
    public Task<PageOf<Happening>> HappeningsAsync(Guid id, string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<Happening>>(Service, $"{Cases}/{id}/happenings{query}", cancellationToken);

    public Task<OpenedCase> OpenAsync(NewCase opened, string key, CancellationToken cancellationToken) =>
        client.PostAsync<OpenedCase>(Service, Cases, opened, key, cancellationToken);

    /// <summary>Says that it is the case for which the hotline asks.</summary>
    public Task LinkAsync(Guid id, long version, bool enterPersons, string key, CancellationToken cancellationToken) =>
        SendAsync(id, "link", version, new { enterPersons }, key, cancellationToken);

    /// <summary>Lets it go into another one, named by its number.</summary>
    public Task MergeAsync(Guid id, long version, string? into, string? reason, string key, CancellationToken cancellationToken) =>
        SendAsync(id, "merge", version, new { into, reason }, key, cancellationToken);

    /// <summary>Takes it out of that again.</summary>
    public Task UndoMergeAsync(Guid id, long version, string? reason, string key, CancellationToken cancellationToken) =>
        SendAsync(id, "merge-undo", version, new { reason }, key, cancellationToken);

    /// <summary>Gives some of its people to a new case.</summary>
    public async Task<OpenedCase> SplitAsync(Guid id, long version, CaseSplit split, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Cases}/{id}/split") { Content = JsonContent.Create(split) };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
        return await ServiceAnswers.ReadAsync<OpenedCase>(Service, answer, cancellationToken);
    }

    private async Task SendAsync(Guid id, string step, long version, object body, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Cases}/{id}/{step}")
        {
            Content = JsonContent.Create(body, body.GetType()),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }
}

/// <summary>Something that happened to a case, to one of its people or to a handover by which they go.</summary>
public sealed record Happening(
    Guid Id,
    DateTimeOffset At,
    string Of,
    Guid OfId,
    string Name,
    string What,
    string By,
    string Desk,
    string? Note
);

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
)
{
    /// <summary>What it went into or came of.</summary>
    public CaseLinks? Links { get; init; }
}

/// <summary>The cases that it went into or came of, and what the user can do about it.</summary>
public sealed record CaseLinks(
    CaseLink? MergedInto,
    IReadOnlyList<CaseLink> TookIn,
    CaseLink? SplitFrom,
    IReadOnlyList<CaseLink> SplitOff,
    bool MayMerge,
    bool MaySplit,
    bool MayUndo
);

/// <summary>Another case.</summary>
public sealed record CaseLink(Guid Id, string Reference);

/// <summary>Who goes into a new case, and why.</summary>
public sealed record CaseSplit(IReadOnlyList<LeavingPerson> Persons, string? Summary, string? Reason);

/// <summary>Somebody who goes, as he was seen.</summary>
public sealed record LeavingPerson(Guid Id, long Version);

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
