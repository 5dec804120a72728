using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Cooperation.Launcher.Instances;

namespace Cooperation.Hotline.Bench.Finding;

/// <summary>Somebody signed in at the gateway.</summary>
internal sealed class Caller(HttpClient client) : IDisposable
{
    public static async Task<Caller> SignInAsync(Uri url, InstanceFile.Account account, CancellationToken cancellationToken)
    {
#pragma warning disable CA2000 // the client disposes of its handler
        var client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = url };
#pragma warning restore CA2000
        client.DefaultRequestHeaders.Add("X-Requested-With", "api");
        using var answer = await client.PostAsJsonAsync(
            new Uri("/api/session", UriKind.Relative),
            new { userName = account.UserName, password = account.Password },
            cancellationToken
        );
        answer.EnsureSuccessStatusCode();
        return new(client);
    }

    public async Task<JsonNode> GetAsync(string path, CancellationToken cancellationToken)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
        return await ReadAsync(answer, cancellationToken);
    }

    public async Task<JsonNode> PostAsync(string path, object body, CancellationToken cancellationToken)
    {
        using var answer = await client.PostAsJsonAsync(new Uri(path, UriKind.Relative), body, cancellationToken);
        return await ReadAsync(answer, cancellationToken);
    }

    /// <summary>Calls at the version seen, whatever the answer says; the body is null where it is no JSON.</summary>
    public async Task<(HttpStatusCode Status, JsonNode? Body)> CallAsync(
        HttpMethod method,
        string path,
        JsonNode? body,
        long? version,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(method, path);
        request.Content = body is null ? null : JsonContent.Create(body);
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        }

        using var answer = await client.SendAsync(request, cancellationToken);
        var isJson = answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) is true;
        return (answer.StatusCode, isJson ? JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken)) : null);
    }

    /// <summary>Posts, whatever the answer says, and tells whether a refusal said when to come back.</summary>
    public async Task<(HttpStatusCode Status, bool SaysWhen, JsonNode? Body)> OfferAsync(
        string path,
        JsonNode body,
        CancellationToken cancellationToken
    )
    {
        using var answer = await client.PostAsJsonAsync(new Uri(path, UriKind.Relative), body, cancellationToken);
        var saved = answer.IsSuccessStatusCode ? JsonNode.Parse(await answer.Content.ReadAsStringAsync(cancellationToken)) : null;
        return (answer.StatusCode, answer.Headers.RetryAfter is not null, saved);
    }

    /// <summary>Attaches a file and gives its key.</summary>
    public async Task<string> AttachAsync(Guid exchange, byte[] file, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", "do-thoi-gian.wav" } };
        using var answer = await client.PostAsync(
            new Uri($"/api/hotline/exchanges/{exchange}/attachments", UriKind.Relative),
            form,
            cancellationToken
        );
        return (await ReadAsync(answer, cancellationToken))["id"]!.GetValue<string>();
    }

    /// <summary>Reads a file to its end without keeping it, and gives its length.</summary>
    public async Task<long> DownloadAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = await client.GetStreamAsync(new Uri(path, UriKind.Relative), cancellationToken);
        var (buffer, length) = (new byte[64 * 1024], 0L);
        int read;
        while ((read = await file.ReadAsync(buffer, cancellationToken)) > 0)
        {
            length += read;
        }

        return length;
    }

    public async Task<JsonNode> PostFileAsync(string path, byte[] file, string name, CancellationToken cancellationToken)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), "file", name } };
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), form, cancellationToken);
        return await ReadAsync(answer, cancellationToken);
    }

    public void Dispose() => client.Dispose();

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.IsSuccessStatusCode
            ? JsonNode.Parse(text)!
            : throw new HttpRequestException($"Answered with {(int)answer.StatusCode}: {text}", inner: null, answer.StatusCode);
    }
}
