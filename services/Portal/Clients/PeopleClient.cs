using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>People whom exchanges mention, at Hotline: found, added, and who has seen them. What is typed goes in bodies only (R22).</summary>
internal sealed class PeopleClient(HttpClient client)
{
    private const string Service = "hotline";
    private const string Exchanges = "api/hotline/exchanges";

    public async Task<PeopleFound> SearchAsync(string? name, string? document, string? telephone, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/hotline/people/search")
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
        return await ServiceAnswers.ReadAsync<PeopleFound>(Service, answer, cancellationToken);
    }

    public async Task AddAsync(Guid exchange, long version, NewPerson person, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Exchanges}/{exchange}/people")
        {
            Content = JsonContent.Create(person),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    public async Task CorrectAsync(
        Guid exchange,
        Guid person,
        long version,
        PersonCorrection correction,
        string key,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Exchanges}/{exchange}/people/{person}/corrections")
        {
            Content = JsonContent.Create(correction),
        };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    public async Task BreakGlassAsync(Guid exchange, string? reason, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Exchanges}/{exchange}/break-glass")
        {
            Content = JsonContent.Create(new { reason }),
        };
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    public Task<Readings> ReadingsAsync(Guid exchange, CancellationToken cancellationToken) =>
        client.GetAsync<Readings>(Service, $"{Exchanges}/{exchange}/readings", cancellationToken);

    public async Task<IReadOnlyList<BreakGlassAlert>> AlertsAsync(CancellationToken cancellationToken) =>
        (await client.GetAsync<Alerts>(Service, "api/hotline/glass-breaks", cancellationToken)).Items;

    /// <summary>Says that the user has seen an alert of somebody else.</summary>
    public async Task MarkAlertSeenAsync(Guid alert, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/hotline/glass-breaks/{alert}/seen");
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    private sealed record Alerts(IReadOnlyList<BreakGlassAlert> Items);
}

/// <summary>What changes of what is known of a person, and why.</summary>
public sealed record PersonCorrection(string? Reason, IReadOnlyList<string> Remove)
{
    public string? Name { get; init; }
    public IReadOnlyList<string> Aliases { get; init; } = [];
    public string? Birth { get; init; }
    public string? Document { get; init; }
    public IReadOnlyList<string> OtherDocuments { get; init; } = [];
    public string? Telephone { get; init; }
    public IReadOnlyList<string> OtherTelephones { get; init; } = [];
    public string? Sex { get; init; }
    public string? Nationality { get; init; }
    public bool? Minor { get; init; }
    public string? Address { get; init; }
}

/// <summary>Whom a search found, newest exchange first.</summary>
public sealed record PeopleFound(IReadOnlyList<PersonFound> Items, bool More);

/// <summary>One of them: where he is mentioned, not who he is.</summary>
public sealed record PersonFound(Guid Id, string Pseudonym, IReadOnlyList<string> Roles, Guid Exchange, string Reference);

/// <summary>Who has seen an exchange and its people.</summary>
public sealed record Readings(IReadOnlyList<ReadingRow> Items, IReadOnlyList<BreakGlassAlertRow> GlassBreaks, bool More);

/// <summary>Somebody read something.</summary>
public sealed record ReadingRow(DateTimeOffset At, Guid Account, string Name, string Desk, string What, string? Person, bool BreakGlass);

/// <summary>A supervisor opened protected details, and why.</summary>
public sealed record BreakGlassAlertRow(DateTimeOffset At, DateTimeOffset Until, string Name, string Desk, string Reason);

/// <summary>That somebody did, as desk and auditor are told.</summary>
public sealed record BreakGlassAlert(
    Guid Exchange,
    string Reference,
    DateTimeOffset At,
    DateTimeOffset Until,
    string Name,
    string Desk,
    bool Open
)
{
    public required Guid Id { get; init; }
    public string? SeenBy { get; init; }
    public DateTimeOffset? SeenAt { get; init; }

    /// <summary>Whether it waits for the user to say that he has seen it: never his own.</summary>
    public bool MayMark { get; init; }
}
