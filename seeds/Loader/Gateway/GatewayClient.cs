using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Cooperation.Loader.Scenario;

namespace Cooperation.Loader.Gateway;

/// <summary>The public API as the loader uses it: one session, each step in the name of a desk officer and at a time of the demo year.</summary>
internal sealed class GatewayClient(HttpClient http) : IDisposable
{
    private const int Attempts = 5;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    // Kept by hand: the cookie is marked Secure, which CookieContainer would not send to a loopback http address.
    private string cookie = "";

    public async Task SignInAsync(LoaderOptions options, CancellationToken cancellationToken)
    {
        using var request = Request("api/session", new { options.UserName, options.Password });
        using var response = await http.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode || !response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            throw new LoadFailedException(
                $"Sign-in as {options.UserName} refused ({(int)response.StatusCode}). Demo accounts exist only with demo data."
            );
        }

        cookie = string.Join("; ", cookies.Select(set => set.Split(';', 2)[0]));
    }

    public async Task<LoggedExchange> LogAsync(PlannedExchange exchange, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(
            "api/hotline/exchanges",
            exchange.Request,
            exchange.Account,
            exchange.LoggedAt,
            exchange.Key,
            version: null,
            cancellationToken
        );
        return await ReadAsync<LoggedExchange>(response, exchange.Key, cancellationToken);
    }

    public async Task ClassifyAsync(PlannedExchange exchange, LoggedExchange logged, CancellationToken cancellationToken)
    {
        var step = exchange.Classification!;
        using var response = await SendAsync(
            $"api/hotline/exchanges/{logged.Id}/classification",
            step.Request,
            exchange.Account,
            step.At,
            exchange.Key + "-classification",
            logged.Version,
            cancellationToken
        );
    }

    public async Task TakeStepAsync(
        PlannedExchange exchange,
        LoggedExchange logged,
        PlannedStep step,
        long version,
        CancellationToken cancellationToken
    )
    {
        using var response = await SendAsync(
            $"api/hotline/exchanges/{logged.Id}/{step.Name}",
            step.Request,
            exchange.Account,
            step.At,
            $"{exchange.Key}-{version}",
            version,
            cancellationToken
        );
    }

    public async Task TestLineAsync(PlannedTest test, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(
            $"api/hotline/channels/{test.Channel}/line-tests",
            test.Request,
            test.Account,
            test.Request.TestedAt.AddMinutes(5),
            test.Key,
            version: null,
            cancellationToken
        );
    }

    /// <summary>One step, and what it answers.</summary>
    public async Task<T> PostAsync<T>(
        string account,
        DateTimeOffset at,
        string path,
        object body,
        string key,
        long? version,
        CancellationToken cancellationToken
    )
    {
        using var response = await SendAsync(path, body, account, at, key, version, cancellationToken);
        return response.IsSuccessStatusCode
            ? await ReadAsync<T>(response, key, cancellationToken)
            : throw new LoadFailedException($"{key} ({account}, POST /{path}): somebody has gone on with it meanwhile.");
    }

    /// <summary>Puts a file there with what is said of it. One that stands there already, from an earlier run, is left as it is.</summary>
    public async Task AttachAsync(
        string account,
        DateTimeOffset at,
        string path,
        IReadOnlyDictionary<string, string> fields,
        (string Name, byte[] Content) file,
        long version,
        CancellationToken cancellationToken
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            using var form = new MultipartFormDataContent();
            foreach (var (name, value) in fields)
            {
                form.Add(new StringContent(value), name);
            }

            form.Add(new ByteArrayContent(file.Content), "file", file.Name);
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = form };
            request.Headers.Add("X-Requested-With", "api");
            request.Headers.Add("If-Match", string.Create(CultureInfo.InvariantCulture, $"\"{version}\""));
            Sign(request, account, at);
            using var response = await http.SendAsync(request, cancellationToken);
            if (response.IsSuccessStatusCode || response.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed)
            {
                return;
            }

            if (attempt == Attempts || !IsPassing(response))
            {
                throw new LoadFailedException(
                    $"{account}, POST /{path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken)}"
                );
            }

            await Task.Delay(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(attempt), cancellationToken);
        }
    }

    /// <summary>What stands there.</summary>
    public async Task<T> GetAsync<T>(string account, DateTimeOffset at, string path, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        Sign(request, account, at);
        using var response = await http.SendAsync(request, cancellationToken);
        return response.IsSuccessStatusCode
            ? await ReadAsync<T>(response, path, cancellationToken)
            : throw new LoadFailedException($"{account}, GET /{path}: {(int)response.StatusCode}");
    }

    public void Dispose() => http.Dispose();

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, string what, CancellationToken cancellationToken) =>
        await response.Content.ReadFromJsonAsync<T>(Web, cancellationToken)
        ?? throw new LoadFailedException($"{what}: the answer has no body.");

    private void Sign(HttpRequestMessage request, string account, DateTimeOffset at)
    {
        request.Headers.Add("Cookie", cookie);
        request.Headers.Add("X-Demo-Account", account);
        request.Headers.Add("X-Demo-Time", at.ToString("O", CultureInfo.InvariantCulture));
    }

    private async Task<HttpResponseMessage> SendAsync(
        string path,
        object body,
        string account,
        DateTimeOffset at,
        string key,
        long? version,
        CancellationToken cancellationToken
    )
    {
        for (var attempt = 1; ; attempt++)
        {
            using var request = Request(path, body);
            Sign(request, account, at);
            request.Headers.Add("Idempotency-Key", key);
            if (version is { } expected)
            {
                request.Headers.Add("If-Match", string.Create(CultureInfo.InvariantCulture, $"\"{expected}\""));
            }

            var response = await http.SendAsync(request, cancellationToken);
            // Stale means that an earlier run, or a person since, has taken this step.
            if (response.IsSuccessStatusCode || (version is not null && response.StatusCode is HttpStatusCode.PreconditionFailed))
            {
                return response;
            }

            using (response)
            {
                // The key makes a repeat harmless. Too many calls, or a service that is still starting: wait, as told.
                if (attempt == Attempts || !IsPassing(response))
                {
                    throw new LoadFailedException(
                        $"{key} ({account}, POST /{path}): {(int)response.StatusCode} {await response.Content.ReadAsStringAsync(cancellationToken)}"
                    );
                }

                await Task.Delay(response.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(attempt), cancellationToken);
            }
        }
    }

    private static bool IsPassing(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable or HttpStatusCode.BadGateway;

    private static HttpRequestMessage Request(string path, object body)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = JsonContent.Create(body, body.GetType(), options: Web),
        };
        request.Headers.Add("X-Requested-With", "api");
        request.Headers.Add("Accept-Language", "en");
        return request;
    }
}

/// <summary>What the loader needs of the answer.</summary>
internal sealed record LoggedExchange(Guid Id, string Reference, long Version);
