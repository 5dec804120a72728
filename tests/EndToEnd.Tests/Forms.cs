using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Cooperation.Launcher.Instances;
using Cooperation.Tests.Support.Running;

namespace Cooperation.EndToEnd.Tests;

/// <summary>Somebody signed in who sends what he likes to the addresses to which Portal's forms are sent.</summary>
internal sealed partial class Forms : IDisposable
{
    private readonly HttpClient client;

    private Forms(HttpClient client, string token) => (this.client, Token) = (client, token);

    /// <summary>A token that Portal takes from this session.</summary>
    public string Token { get; }

    /// <summary>Signs in anew, so that the session is nobody else's, and takes cookie and token from a page.</summary>
    public static async Task<Forms> OpenAsync(RunningSystem system, InstanceFile.Account account, CancellationToken cancellationToken)
    {
        var session = await Session.SignInAsync(system, account);
        using var first = Session.Client(system.Url, session);
        using var page = await first.GetAsync(new Uri("/password", UriKind.Relative), cancellationToken);
        var cookie = page.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("form=", StringComparison.Ordinal));
        var token = TokenIn().Match(await page.Content.ReadAsStringAsync(cancellationToken)).Groups["token"].Value;
#pragma warning disable CA2000 // the client disposes of its handler
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            RequestHeaderEncodingSelector = (_, _) => Encoding.UTF8,
        };
        var signedIn = new HttpClient(handler) { BaseAddress = system.Url, Timeout = TimeSpan.FromSeconds(20) };
#pragma warning restore CA2000
        signedIn.DefaultRequestHeaders.Add("Cookie", $"{session}; {cookie.Split(';')[0]}");
        signedIn.DefaultRequestHeaders.Add("X-Requested-With", "api");
        return new Forms(signedIn, token);
    }

    /// <summary>Every address to which a form is sent, with its places as the route has them.</summary>
    public static async Task<IReadOnlyList<string>> AddressesAsync(RunningSystem system, CancellationToken cancellationToken)
    {
        var output = await system.Instance.Service("portal").RunAsync(["endpoints"], input: null, cancellationToken);
        return
        [
            .. output
                .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' '))
                .Where(line => line is [_, not ("GET" or "*"), _])
                .Select(line => line[2]),
        ];
    }

    /// <summary>The address with its places filled: the exchange, then whatever is not there.</summary>
    public static string Fill(string route, string exchange, string code) =>
        Place()
            .Replace(
                route,
                place =>
                    place.Value.Contains(":int", StringComparison.Ordinal) ? "2018"
                    : !place.Value.EndsWith(":guid}", StringComparison.Ordinal) ? Uri.EscapeDataString(code)
                    : place.Value.StartsWith("{id", StringComparison.Ordinal) ? exchange
                    : Guid.CreateVersion7().ToString()
            );

    /// <summary>Keeps the cookies of an answer for the requests that follow, as a browser does.</summary>
    public void Keep(HttpResponseMessage answer)
    {
        var kept = client
            .DefaultRequestHeaders.GetValues("Cookie")
            .Single()
            .Split("; ")
            .ToDictionary(cookie => cookie.Split('=')[0], StringComparer.Ordinal);
        foreach (var cookie in answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]))
        {
            kept[cookie.Split('=')[0]] = cookie;
        }

        client.DefaultRequestHeaders.Remove("Cookie");
        client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", kept.Values.Where(cookie => !cookie.EndsWith('='))));
    }

    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await client.SendAsync(request, cancellationToken);

    public Task<HttpResponseMessage> PostAsync(string address, HttpContent content, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return SendAsync(request, cancellationToken);
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex TokenIn();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();
}
