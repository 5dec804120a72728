using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Cooperation.Launcher.Measuring;

/// <summary>An account signed in at the gateway, as any program would.</summary>
public sealed class FrontDoor : IDisposable
{
    private readonly HttpClient client;

    private FrontDoor(HttpClient client) => this.client = client;

    /// <summary>Signs in.</summary>
    public static async Task<FrontDoor> SignInAsync(string url, string userName, string password, CancellationToken cancellationToken)
    {
        var signedIn = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(url) };
        signedIn.DefaultRequestHeaders.Add("X-Requested-With", "api");
        using var answer = await signedIn.PostAsJsonAsync("/api/session", new { userName, password }, cancellationToken);
        return answer.StatusCode == HttpStatusCode.NoContent
            ? new FrontDoor(signedIn)
            : throw new LauncherException($"Signing in as {userName} was answered with {(int)answer.StatusCode}.");
    }

    /// <summary>Logs an exchange and returns its key and how long that took, in milliseconds.</summary>
    public async Task<(Guid Id, double Milliseconds)> LogExchangeAsync(int number, CancellationToken cancellationToken)
    {
        var exchange = new
        {
            partner = "KH",
            direction = "incoming",
            medium = "telephone",
            receivedAt = TimeProvider.System.GetUtcNow().AddMinutes(-1),
            urgency = "priority",
            area = "border",
            province = "80",
            kind = "verificationRequest",
            sourceReliability = "B",
            informationCredibility = "2",
            handling = "TLP:AMBER",
            language = "vi",
            subject = $"Đo thời gian ghi nhận, lượt {number}",
            summary = "Nội dung dùng để đo; không nói về người hay vụ việc nào.",
        };
        var started = Stopwatch.GetTimestamp();
        using var answer = await client.PostAsJsonAsync("/api/hotline/exchanges", exchange, cancellationToken);
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        return answer.StatusCode == HttpStatusCode.Created
            ? (JsonNode.Parse(body)!["id"]!.GetValue<Guid>(), took)
            : throw new LauncherException($"Logging was answered with {(int)answer.StatusCode}: {body}");
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();
}
