using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Who the people of cases are, at Repatriation: corrected, sought, opened in an emergency, and who has seen them. What is typed goes in bodies only (R22).</summary>
internal sealed class KnowingClient(HttpClient client)
{
    private const string Service = "repatriation";
    private const string Front = "api/repatriation";

    public async Task<PersonsFound> SearchAsync(string? name, string? document, string? telephone, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Front + "/people/search")
        {
            Content = JsonContent.Create(
                new
                {
                    name,
                    document,
                    telephone,
                }
            ),
        };
        using var answer = await client.SendAsync(Service, request, cancellationToken);
        return await ServiceAnswers.ReadAsync<PersonsFound>(Service, answer, cancellationToken);
    }

    public async Task CorrectAsync(Guid id, long version, IdentityCorrection correction, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Front}/persons/{id}/corrections")
        {
            Content = JsonContent.Create(correction),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    /// <summary>Hands over who somebody is, as Hotline has it.</summary>
    public async Task HandOverAsync(Guid id, long version, HandedIdentity identity, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Front}/persons/{id}/identity-handover")
        {
            Content = JsonContent.Create(identity),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    public async Task BreakGlassAsync(Guid opened, string? reason, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Front}/cases/{opened}/break-glass")
        {
            Content = JsonContent.Create(new { reason }),
        };
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    public Task<Readings> ReadingsAsync(Guid opened, CancellationToken cancellationToken) =>
        client.GetAsync<Readings>(Service, $"{Front}/cases/{opened}/readings", cancellationToken);

    public async Task<IReadOnlyList<CaseAlert>> AlertsAsync(CancellationToken cancellationToken) =>
        (await client.GetAsync<Alerts>(Service, Front + "/glass-breaks", cancellationToken)).Items;

    /// <summary>Says that the user has seen an alert of somebody else.</summary>
    public async Task MarkSeenAsync(Guid alert, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Front}/glass-breaks/{alert}/seen");
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    private sealed record Alerts(IReadOnlyList<CaseAlert> Items);
}

/// <summary>What changes of who a person is, and why.</summary>
public sealed record IdentityCorrection(
    string? Reason,
    string? Sex,
    string? Birth,
    string? Name,
    IReadOnlyList<string> Aliases,
    string? Document,
    string? Telephone,
    string? Nationality,
    string? Address,
    IReadOnlyList<string> Needs,
    IReadOnlyList<string> Remove
);

/// <summary>Who somebody is, as it goes from Hotline to Repatriation.</summary>
public sealed record HandedIdentity(
    string? Name,
    IReadOnlyList<string> Aliases,
    string? Birth,
    string? Document,
    IReadOnlyList<string> OtherDocuments,
    string? Telephone,
    IReadOnlyList<string> OtherTelephones,
    string? Sex,
    string? Nationality,
    bool? Minor,
    string? Address
);

/// <summary>Whom a search found, newest report first.</summary>
public sealed record PersonsFound(IReadOnlyList<FoundPerson> Items, bool More);

/// <summary>One of them: where he stands, not who he is.</summary>
public sealed record FoundPerson(
    Guid Id,
    string Pseudonym,
    Guid CaseId,
    string Case,
    string Partner,
    string Stage,
    DateTimeOffset ReportedAt
);

/// <summary>That somebody opened who the people of a case are.</summary>
public sealed record CaseAlert(
    Guid Id,
    Guid Case,
    string Reference,
    DateTimeOffset At,
    DateTimeOffset Until,
    string Name,
    string Desk,
    bool Open,
    string? SeenBy,
    DateTimeOffset? SeenAt,
    bool MayMark
);
