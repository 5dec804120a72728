using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Exchanges at Hotline.</summary>
internal sealed class HotlineClient(HttpClient client)
{
    private const string Service = "hotline";
    private const string Exchanges = "api/hotline/exchanges";

    public Task<Rows> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<Rows>(Service, Exchanges + query, cancellationToken);

    /// <summary>A list (<c>exchanges</c>, <c>late</c>) as a file; its body is read as Hotline writes it.</summary>
    public async Task<HttpResponseMessage> ExportAsync(string list, string query, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"api/hotline/{list}/export{query}");
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    public Task<Late> LateAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<Late>(Service, "api/hotline/late" + query, cancellationToken);

    public Task<Exchange> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<Exchange>(Service, $"{Exchanges}/{id}", cancellationToken);

    public Task<Exchange> PrintAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<Exchange>(Service, $"{Exchanges}/{id}/print", cancellationToken);

    public Task<RecallAccount> RecallAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<RecallAccount>(Service, $"{Exchanges}/{id}/recall", cancellationToken);

    public Task<PersonDetails> PersonAsync(Guid id, Guid person, CancellationToken cancellationToken) =>
        client.GetAsync<PersonDetails>(Service, $"{Exchanges}/{id}/people/{person}", cancellationToken);

    public async Task<IReadOnlyList<Channel>> ChannelsAsync(string? partner, CancellationToken cancellationToken)
    {
        var query = string.IsNullOrEmpty(partner) ? "" : $"?partner={Uri.EscapeDataString(partner)}";
        return (await client.GetAsync<Channels>(Service, "api/hotline/channels" + query, cancellationToken)).Items;
    }

    public Task<Logged> LogAsync(NewExchange exchange, string key, CancellationToken cancellationToken) =>
        client.PostAsync<Logged>(Service, Exchanges, exchange, key, cancellationToken);

    public async Task<IReadOnlyList<SimilarExchange>> SimilarAsync(SoughtSimilar sought, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/hotline/similar") { Content = JsonContent.Create(sought) };
        using var answer = await client.SendAsync(Service, request, cancellationToken);
        return (await ServiceAnswers.ReadAsync<Similar>(Service, answer, cancellationToken)).Items;
    }

    public async Task<IReadOnlyList<Officer>> OfficersAsync(CancellationToken cancellationToken) =>
        (await client.GetAsync<Officers>(Service, "api/hotline/officers", cancellationToken)).Items;

    /// <summary>Codes of the desks to which an exchange can be offered.</summary>
    public async Task<IReadOnlyList<string>> OfferDesksAsync(Guid id, CancellationToken cancellationToken) =>
        (await client.GetAsync<OfferDesks>(Service, $"{Exchanges}/{id}/offer/desks", cancellationToken)).Items;

    /// <summary>Takes a step of an exchange's life against the version that the user saw.</summary>
    public async Task TakeStepAsync(Guid id, string step, long version, string key, object body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Exchanges}/{id}/{step}") { Content = JsonContent.Create(body) };
        request.SetVersion(version);
        if (key.Length > 0)
        {
            request.SetKey(key);
        }

        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    private sealed record Similar(IReadOnlyList<SimilarExchange> Items);

    private sealed record Channels(IReadOnlyList<Channel> Items);

    private sealed record OfferDesks(IReadOnlyList<string> Items);

    private sealed record Officers(IReadOnlyList<Officer> Items);
}
