using System.Net;
using System.Text.RegularExpressions;
using Cooperation.Launcher.Instances;

namespace Cooperation.Tests.Support.Running;

/// <summary>Somebody at the pages without a browser: keeps cookies of his own, and fills in forms with what they carry hidden.</summary>
public sealed partial class Visitor : IDisposable
{
    private readonly HttpClient client;

    /// <summary>Somebody whom nobody knows yet.</summary>
    /// <param name="url">The address people open.</param>
    public Visitor(Uri url)
    {
#pragma warning disable CA2000 // the client disposes of its handler
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = url };
#pragma warning restore CA2000
        client.DefaultRequestHeaders.Add("Accept", "text/html");
    }

    /// <summary>Opens a page.</summary>
    public Task<HttpResponseMessage> OpenAsync(string address, CancellationToken cancellationToken) =>
        client.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);

    /// <summary>Sends fields with the antiforgery token of the page <paramref name="from"/>.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        string from,
        string to,
        IEnumerable<KeyValuePair<string, string>> fields,
        CancellationToken cancellationToken
    )
    {
        using var page = await OpenAsync(from, cancellationToken);
        var token = Token().Match(await page.Content.ReadAsStringAsync(cancellationToken)).Groups["token"].Value;
        return await SendAsAsync(to, [new("__RequestVerificationToken", token), .. fields], cancellationToken);
    }

    /// <summary>Sends fields as they are.</summary>
    public async Task<HttpResponseMessage> SendAsAsync(
        string to,
        IEnumerable<KeyValuePair<string, string>> fields,
        CancellationToken cancellationToken
    )
    {
        using var content = new FormUrlEncodedContent(fields);
        return await SendAsAsync(to, content, cancellationToken);
    }

    /// <summary>Sends any body.</summary>
    public Task<HttpResponseMessage> SendAsAsync(string to, HttpContent content, CancellationToken cancellationToken) =>
        client.PostAsync(new Uri(to, UriKind.Relative), content, cancellationToken);

    /// <summary>Types user name and password at the door.</summary>
    public Task<HttpResponseMessage> SignInAsync(InstanceFile.Account account, CancellationToken cancellationToken) =>
        SendAsync(
            "/sign-in",
            "/sign-in",
            [new("userName", account.UserName), new("password", account.Password!), new("return", "/")],
            cancellationToken
        );

    /// <summary>What the forms of a page carry hidden: token, owner, key, version.</summary>
    public async Task<IReadOnlyDictionary<string, string>> HiddenAsync(string address, CancellationToken cancellationToken)
    {
        using var page = await OpenAsync(address, cancellationToken);
        return Hidden()
            .Matches(await page.Content.ReadAsStringAsync(cancellationToken))
            .GroupBy(field => field.Groups["name"].Value, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => WebUtility.HtmlDecode(same.Last().Groups["value"].Value), StringComparer.Ordinal);
    }

    /// <summary>The session ends while a page stands open; every other cookie of the browser stays.</summary>
    public async Task EndSessionAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, new Uri("/api/session", UriKind.Relative));
        request.Headers.Add("X-Requested-With", "api");
        using var answer = await client.SendAsync(request, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\"[^>]*value=\"(?<token>[^\"]+)\"",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Token();

    [GeneratedRegex(
        "<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Hidden();
}
