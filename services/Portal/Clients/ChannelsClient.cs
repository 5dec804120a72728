using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Channels and line tests at Hotline.</summary>
internal sealed class ChannelsClient(HttpClient client)
{
    private const string Service = "hotline";
    private const string Channels = "api/hotline/channels";

    public Task<ChannelsOfDay> ListAsync(string query, CancellationToken cancellationToken) =>
        client.GetAsync<ChannelsOfDay>(Service, Channels + query, cancellationToken);

    public Task<OpenedChannel> ReadAsync(string code, string query, CancellationToken cancellationToken) =>
        client.GetAsync<OpenedChannel>(Service, $"{Channels}/{Uri.EscapeDataString(code)}{query}", cancellationToken);

    public Task<LineTests> TestsAsync(string code, CancellationToken cancellationToken) =>
        client.GetAsync<LineTests>(Service, $"{Channels}/{Uri.EscapeDataString(code)}/line-tests?limit=20", cancellationToken);

    public Task OpenAsync(NewChannel channel, string key, CancellationToken cancellationToken) =>
        PostAsync(Channels, channel, version: null, key, cancellationToken);

    public Task ChangeAsync(string code, long version, ChannelChange change, string key, CancellationToken cancellationToken) =>
        PostAsync($"{Channels}/{Uri.EscapeDataString(code)}/changes", change, version, key, cancellationToken);

    public Task CloseAsync(string code, long version, DateOnly? from, string? note, string key, CancellationToken cancellationToken) =>
        PostAsync($"{Channels}/{Uri.EscapeDataString(code)}/closure", new { from, note }, version, key, cancellationToken);

    public Task TestAsync(string code, object test, string key, CancellationToken cancellationToken) =>
        PostAsync($"{Channels}/{Uri.EscapeDataString(code)}/line-tests", test, version: null, key, cancellationToken);

    private async Task PostAsync(string address, object body, long? version, string key, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body, body.GetType()) };
        request.SetKey(key);
        if (version is { } seen)
        {
            request.SetVersion(seen);
        }

        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }
}
