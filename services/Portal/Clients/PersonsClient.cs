using System.Net.Http.Json;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Clients;

/// <summary>Persons of repatriation cases, at Repatriation. Who they are goes in bodies only (R22).</summary>
internal sealed class PersonsClient(HttpClient client)
{
    private const string Service = "repatriation";
    private const string Persons = "api/repatriation/persons";

    public Task<PageOf<ReturningRow>> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<PageOf<ReturningRow>>(Service, Persons + query, cancellationToken);

    public Task<LatePersons> LateAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<LatePersons>(Service, "api/repatriation/late" + query, cancellationToken);

    /// <summary>Where a person stands; with the identity the reading is on record.</summary>
    public Task<Returning> ReadAsync(Guid id, bool withIdentity, CancellationToken cancellationToken) =>
        client.GetAsync<Returning>(Service, $"{Persons}/{id}?identity={(withIdentity ? "true" : "false")}", cancellationToken);

    /// <summary>Who of other cases may be the same person; on record there.</summary>
    public Task<Matches> MatchesAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<Matches>(Service, $"{Persons}/{id}/matches", cancellationToken);

    /// <summary>Enters more people with a case.</summary>
    public Task AddAsync(Guid opened, long version, IReadOnlyList<NewReturning> persons, string key, CancellationToken cancellationToken) =>
        SendAsync($"api/repatriation/cases/{opened}/persons", version, new { persons }, key, cancellationToken);

    /// <summary>Enters the people of a list with a case, all of them or none.</summary>
    public Task AddListAsync(Guid opened, long version, string list, string key, CancellationToken cancellationToken) =>
        SendAsync($"api/repatriation/cases/{opened}/persons", version, new { list }, key, cancellationToken);

    /// <summary>How a list would be read; nothing of it is kept.</summary>
    public async Task<PersonsPreview> PreviewAsync(string list, DateTimeOffset reportedAt, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Persons + "/preview")
        {
            Content = JsonContent.Create(new { list, reportedAt }),
        };
        using var answer = await client.SendAsync(Service, request, cancellationToken);
        return await ServiceAnswers.ReadAsync<PersonsPreview>(Service, answer, cancellationToken);
    }

    /// <summary>Takes a step; a field that was left out is not sent.</summary>
    public Task StepAsync(
        Guid id,
        long version,
        string step,
        IReadOnlyDictionary<string, object?> fields,
        string key,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            $"{Persons}/{id}/{step}",
            version,
            fields.Where(field => field.Value is not null).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal),
            key,
            cancellationToken
        );

    /// <summary>Writes down how somebody travels home, whole.</summary>
    public Task PlanJourneyAsync(Guid id, long version, Journey journey, string key, CancellationToken cancellationToken) =>
        SendAsync($"{Persons}/{id}/{Known.PersonStep.Journey}", version, journey, key, cancellationToken);

    /// <summary>Keeps a photograph of somebody; the file is passed on as it comes.</summary>
    public async Task AddPhotographAsync(Guid id, long version, SentFile file, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent { file.AsPart() };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Persons}/{id}/{Known.PersonStep.Photograph}") { Content = form };
        request.SetVersion(version);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    /// <summary>A photograph, to be looked at; on record there.</summary>
    public async Task<HttpResponseMessage> PhotographAsync(Guid id, Guid photograph, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Persons}/{id}/{Known.PersonStep.Photograph}/{photograph}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>The same step on several persons, each at the version that was seen and judged by itself.</summary>
    public async Task<IReadOnlyList<MoveResult>> MoveAsync(
        string step,
        IReadOnlyDictionary<string, object?> fields,
        IReadOnlyList<(Guid Id, long Version)> persons,
        string key,
        CancellationToken cancellationToken
    )
    {
        var body = fields
            .Where(field => field.Value is not null)
            .Append(new("step", step))
            .Append(new("persons", persons.Select(person => new { person.Id, person.Version })))
            .ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        return (await client.PostAsync<MoveResults>(Service, "api/repatriation/moves", body, key, cancellationToken)).Persons;
    }

    /// <summary>Persons as HTCDS 2.0; its body is read as Repatriation writes it.</summary>
    public async Task<HttpResponseMessage> ExportHtcdsAsync(string query, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/repatriation/export/htcds" + query);
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    private async Task SendAsync(string address, long version, object body, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body, body.GetType()) };
        request.SetVersion(version);
        request.SetKey(key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }
}

/// <summary>Somebody to enter with a case.</summary>
public sealed record NewReturning(
    string? Sex,
    string? Birth,
    string? AgeDoubt,
    string? Name,
    string? Document,
    string? Telephone,
    IReadOnlyList<string> Needs
);
