using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>The gateway's internal listener: sign-in and sign-out for a browser, and tokens for the services called in its name (R18).</summary>
internal sealed class GatewayClient(HttpClient client)
{
    private const string Service = "gateway";

    /// <summary>Signs in; null where the gateway did not take user name and password, else the cookies for the browser.</summary>
    public async Task<IReadOnlyList<string>?> SignInAsync(
        string userName,
        string password,
        HttpContext from,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/session")
        {
            Content = JsonContent.Create(new { userName, password }),
        };
        request.Headers.Add("X-Requested-With", "api");
        Forward(request, from);
        try
        {
            using var answer = await client.SendAsync(Service, request, cancellationToken);
            return answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];
        }
        catch (ServiceProblemException refused)
            when (refused.Problem.Status is (int)HttpStatusCode.Unauthorized or (int)HttpStatusCode.BadRequest)
        {
            return null;
        }
    }

    public async Task SignOutAsync(string bearer, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, "internal/session");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        request.Headers.Add("X-Requested-With", "api");
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    public async Task<string> ExchangeAsync(string bearer, string audience, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "internal/token") { Content = JsonContent.Create(new { audience }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        request.Headers.Add("X-Requested-With", "api");
        using var answer = await client.SendAsync(Service, request, cancellationToken);
        return (await ServiceAnswers.ReadAsync<Exchanged>(Service, answer, cancellationToken)).Token;
    }

    // Rate limits count by the browser's address, and the cookie's kind hangs on the browser's scheme.
    private static void Forward(HttpRequestMessage request, HttpContext from)
    {
        foreach (var header in (string[])["X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host"])
        {
            if (from.Request.Headers.TryGetValue(header, out var values))
            {
                request.Headers.TryAddWithoutValidation(header, [.. values]);
            }
        }
    }

    private sealed record Exchanged(string Token, DateTimeOffset ExpiresAt);
}
