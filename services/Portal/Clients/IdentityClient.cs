using System.Net.Http.Json;

namespace Cooperation.Portal.Clients;

/// <summary>Accounts at Identity.</summary>
internal sealed class IdentityClient(HttpClient client)
{
    private const string Service = "identity";

    public async Task ChangePasswordAsync(string current, string replacement, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/identity/password")
        {
            Content = JsonContent.Create(new { current, @new = replacement }),
        };
        using var answer = await client.SendAsync(Service, request, cancellationToken);
    }

    public Task<Accounts> AccountsAsync(string? after, CancellationToken cancellationToken) =>
        client.GetAsync<Accounts>(
            Service,
            "api/identity/accounts" + (after is null ? "" : "?after=" + Uri.EscapeDataString(after)),
            cancellationToken
        );

    /// <summary>The accounts as a file; its body is read as Identity writes it.</summary>
    public async Task<HttpResponseMessage> ExportAsync(string query, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/identity/accounts/export" + query);
        return await client.SendAsync(Service, request, cancellationToken, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<CreatedAccount> CreateAsync(NewAccount account, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/identity/accounts") { Content = JsonContent.Create(account) };
        using var answer = await client.SendAsync(Service, request, cancellationToken);
        return await ServiceAnswers.ReadAsync<CreatedAccount>(Service, answer, cancellationToken);
    }
}

/// <summary>A page of accounts.</summary>
public sealed record Accounts(IReadOnlyList<Account> Items, string? Next);

/// <summary>An account as its administrator sees it.</summary>
public sealed record Account(
    Guid Id,
    string UserName,
    string Name,
    string Desk,
    IReadOnlyList<string> Roles,
    bool MustChangePassword,
    bool Disabled
);

/// <summary>An account to make.</summary>
public sealed record NewAccount(
    string? UserName,
    string? Name,
    string? Desk,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Areas
);

/// <summary>A new account with the password for its first sign-in.</summary>
public sealed record CreatedAccount(Account Account, string OneTimePassword);
