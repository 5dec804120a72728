using System.Net;
using System.Net.Http.Headers;
using Cooperation.Gateway.Tokens;

namespace Cooperation.Gateway.Sessions;

/// <summary>The gateway's questions to Identity, asked in its own name.</summary>
internal sealed class IdentityClient(HttpClient http, TokenMint mint)
{
    /// <summary>Who signs in, or null where name or password is wrong.</summary>
    public async Task<AccountSnapshot?> CheckAsync(string userName, string password, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/identity/credential-checks");
        request.Content = JsonContent.Create(new { userName, password });
        return await AskAsync(request, HttpStatusCode.Unauthorized, cancellationToken);
    }

    /// <summary>The account as it is now, or null where it may no longer be used.</summary>
    public async Task<AccountSnapshot?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/identity/accounts/by-id/{id}");
        return await AskAsync(request, HttpStatusCode.NotFound, cancellationToken);
    }

    /// <summary>The account for which the demo loader acts.</summary>
    public async Task<AccountSnapshot?> FindByUserNameAsync(string userName, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/identity/accounts/by-user-name/{Uri.EscapeDataString(userName)}");
        return await AskAsync(request, HttpStatusCode.NotFound, cancellationToken);
    }

    private async Task<AccountSnapshot?> AskAsync(HttpRequestMessage request, HttpStatusCode no, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await mint.ForGatewayAsync(cancellationToken));
        using var response = await http.SendAsync(request, cancellationToken);
        if (response.StatusCode == no)
        {
            // Identity answers a token it does not trust with 401 too, but never without this header.
            return response.Headers.WwwAuthenticate.Count == 0
                ? null
                : throw new HttpRequestException("Identity refused the gateway's token.", null, response.StatusCode);
        }

        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<AccountSnapshot>(cancellationToken);
    }
}
