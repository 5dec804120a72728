using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace Cooperation.Launcher.Servers;

/// <summary>The management API of a RabbitMQ server. Everything may be called again and changes nothing then.</summary>
public sealed class RabbitMqManagement : IDisposable
{
    private readonly HttpClient client;

    /// <summary>A client of a server on this machine.</summary>
    public RabbitMqManagement(int port, string userName, string password)
        : this(new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}")), userName, password) { }

    /// <summary>A client that signs in with this user.</summary>
    public RabbitMqManagement(Uri server, string userName, string password)
    {
        client = new HttpClient { BaseAddress = new Uri(server, "/api/"), Timeout = TimeSpan.FromSeconds(30) };
        var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
    }

    /// <summary>Whether the server listens for AMQP on this port.</summary>
    public async Task<bool> IsReadyAsync(int port, CancellationToken cancellationToken)
    {
        try
        {
            var address = string.Create(CultureInfo.InvariantCulture, $"health/checks/port-listener/{port}");
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Whether there is a virtual host of this name.</summary>
    public async Task<bool> HasVirtualHostAsync(string virtualHost, CancellationToken cancellationToken)
    {
        using var answer = await client.GetAsync(new Uri($"vhosts/{Escape(virtualHost)}", UriKind.Relative), cancellationToken);
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return false;
        }

        await EnsureAsync(answer, cancellationToken);
        return true;
    }

    /// <summary>Makes a virtual host.</summary>
    public Task CreateVirtualHostAsync(string virtualHost, CancellationToken cancellationToken) =>
        PutAsync($"vhosts/{Escape(virtualHost)}", new { }, cancellationToken);

    /// <summary>Removes a virtual host with everything in it.</summary>
    public async Task DeleteVirtualHostAsync(string virtualHost, CancellationToken cancellationToken)
    {
        using var answer = await client.DeleteAsync(new Uri($"vhosts/{Escape(virtualHost)}", UriKind.Relative), cancellationToken);
        if (answer.StatusCode != HttpStatusCode.NotFound)
        {
            await EnsureAsync(answer, cancellationToken);
        }
    }

    /// <summary>Makes a user or sets its password anew.</summary>
    public Task CreateUserAsync(string userName, string password, CancellationToken cancellationToken, string tags = "") =>
        PutAsync($"users/{Escape(userName)}", new { password, tags }, cancellationToken);

    /// <summary>What a user may configure, write and read in a virtual host: three regular expressions on names.</summary>
    public Task GrantAsync(string virtualHost, string userName, RabbitMqPermissions permissions, CancellationToken cancellationToken) =>
        PutAsync($"permissions/{Escape(virtualHost)}/{Escape(userName)}", permissions, cancellationToken);

    /// <summary>The queues of a virtual host.</summary>
    public async Task<IReadOnlyList<QueueState>> GetQueuesAsync(string virtualHost, CancellationToken cancellationToken)
    {
        var address = new Uri($"queues/{Escape(virtualHost)}?disable_stats=false", UriKind.Relative);
        return await client.GetFromJsonAsync<List<QueueState>>(address, cancellationToken) ?? [];
    }

    /// <summary>From which exchange to which queue messages go in a virtual host.</summary>
    public async Task<IReadOnlyList<QueueBinding>> GetBindingsAsync(string virtualHost, CancellationToken cancellationToken)
    {
        var address = new Uri($"bindings/{Escape(virtualHost)}", UriKind.Relative);
        return await client.GetFromJsonAsync<List<QueueBinding>>(address, cancellationToken) ?? [];
    }

    /// <summary>Exchanges, queues and bindings of a virtual host, without what waits in them.</summary>
    public Task<string> GetDefinitionsAsync(string virtualHost, CancellationToken cancellationToken) =>
        client.GetStringAsync(new Uri($"definitions/{Escape(virtualHost)}", UriKind.Relative), cancellationToken);

    /// <summary>Declares in a virtual host what <see cref="GetDefinitionsAsync"/> told of another.</summary>
    public async Task DeclareAsync(string virtualHost, string definitions, CancellationToken cancellationToken)
    {
        using var content = new StringContent(definitions, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(
            new Uri($"definitions/{Escape(virtualHost)}", UriKind.Relative),
            content,
            cancellationToken
        );
        await EnsureAsync(answer, cancellationToken);
    }

    /// <summary>Puts a message into an exchange, as whoever owns it sends it.</summary>
    /// <returns>Whether a queue took it.</returns>
    public async Task<bool> PublishAsync(string virtualHost, string exchange, string json, CancellationToken cancellationToken)
    {
        var message = new
        {
            properties = new { delivery_mode = 2, content_type = "application/json" },
            routing_key = "",
            payload = json,
            payload_encoding = "string",
        };
        var address = new Uri($"exchanges/{Escape(virtualHost)}/{Escape(exchange)}/publish", UriKind.Relative);
        using var answer = await client.PostAsJsonAsync(address, message, cancellationToken);
        await EnsureAsync(answer, cancellationToken);
        return (await answer.Content.ReadFromJsonAsync<Published>(cancellationToken))!.Routed;
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private sealed record Published(bool Routed);

    private static string Escape(string name) => Uri.EscapeDataString(name);

    private static async Task EnsureAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        if (!answer.IsSuccessStatusCode)
        {
            var text = await answer.Content.ReadAsStringAsync(cancellationToken);
            throw new LauncherException($"RabbitMQ refused {answer.RequestMessage?.RequestUri}: {text}");
        }
    }

    private async Task PutAsync<TBody>(string address, TBody body, CancellationToken cancellationToken)
    {
        using var answer = await client.PutAsJsonAsync(new Uri(address, UriKind.Relative), body, cancellationToken);
        await EnsureAsync(answer, cancellationToken);
    }
}
