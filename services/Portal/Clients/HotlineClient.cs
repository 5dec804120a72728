using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Exchanges at Hotline.</summary>
internal sealed class HotlineClient(HttpClient client)
{
    private const string Service = "hotline";
    private const string Exchanges = "api/hotline/exchanges";

    public Task<Rows> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<Rows>(Service, Exchanges + query, cancellationToken);

    public Task<DeskSummary> SummaryAsync(CancellationToken cancellationToken) =>
        client.GetAsync<DeskSummary>(Service, "api/hotline/desk-summary", cancellationToken);

    public Task<Exchange> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        client.GetAsync<Exchange>(Service, $"{Exchanges}/{id}", cancellationToken);

    public Task<PersonDetails> PersonAsync(Guid id, Guid person, CancellationToken cancellationToken) =>
        client.GetAsync<PersonDetails>(Service, $"{Exchanges}/{id}/people/{person}", cancellationToken);

    public async Task<IReadOnlyList<Channel>> ChannelsAsync(string? partner, CancellationToken cancellationToken)
    {
        var query = string.IsNullOrEmpty(partner) ? "" : $"?partner={Uri.EscapeDataString(partner)}";
        return (await client.GetAsync<Channels>(Service, "api/hotline/channels" + query, cancellationToken)).Items;
    }

    public async Task<Logged> LogAsync(NewExchange exchange, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Exchanges) { Content = JsonContent.Create(exchange) };
        request.Headers.Add("Idempotency-Key", key);
        using var answer = await client.SendAsync(Service, request, cancellationToken);
        return await ServiceAnswers.ReadAsync<Logged>(Service, answer, cancellationToken);
    }

    public async Task ClassifyAsync(Guid id, long version, Classification classification, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Exchanges}/{id}/classification")
        {
            Content = JsonContent.Create(classification),
        };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    private sealed record Channels(IReadOnlyList<Channel> Items);
}
