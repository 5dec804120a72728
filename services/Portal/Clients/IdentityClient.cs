using System.Globalization;
using System.Net.Http.Headers;
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

    /// <summary>The roles that an administrator of the own agency may ask for somewhere.</summary>
    public Task<RoleGrants> RoleGrantsAsync(CancellationToken cancellationToken) =>
        client.GetAsync<RoleGrants>(Service, "api/identity/role-grants", cancellationToken);

    /// <summary>The requests that wait for the user.</summary>
    public Task<Approvals> ApprovalsAsync(CancellationToken cancellationToken) =>
        client.GetAsync<Approvals>(Service, "api/identity/approvals", cancellationToken);

    /// <summary>Agrees; the answer holds the first password.</summary>
    public async Task<ApprovedAccount> ApproveAsync(Guid id, long version, CancellationToken cancellationToken)
    {
        using var answer = await DecideAsync(id, "approval", version, null, cancellationToken);
        return await ServiceAnswers.ReadAsync<ApprovedAccount>(Service, answer, cancellationToken);
    }

    public async Task RefuseAsync(Guid id, long version, string? reason, CancellationToken cancellationToken)
    {
        using var answer = await DecideAsync(id, "refusal", version, JsonContent.Create(new { reason }), cancellationToken);
    }

    public async Task<CreatedAccount> CreateAsync(NewAccount account, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/identity/accounts") { Content = JsonContent.Create(account) };
        using var answer = await client.SendAsync(Service, request, cancellationToken);
        return await ServiceAnswers.ReadAsync<CreatedAccount>(Service, answer, cancellationToken);
    }

    private async Task<HttpResponseMessage> DecideAsync(
        Guid id,
        string decision,
        long version,
        HttpContent? content,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/identity/accounts/{id}/{decision}") { Content = content };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{version}\"")));
        return await client.SendAsync(Service, request, cancellationToken);
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
    bool Disabled,
    string Standing,
    string? DecisionReason
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

/// <summary>An account that was asked for, and who decides on it.</summary>
public sealed record CreatedAccount(Account Account, Decision Decision);

/// <summary>Who decides: <c>desk</c>, <c>above</c> or <c>server</c>.</summary>
public sealed record Decision(string At, string? Desk, IReadOnlyList<string> People);

/// <summary>The rows of reference data about who may be given what.</summary>
public sealed record RoleGrants(IReadOnlyList<RoleGrant> Items);

/// <summary>Roles that may be asked for at some desks.</summary>
public sealed record RoleGrant(IReadOnlyList<string> Roles);

/// <summary>What waits for the user: the oldest, and how many in all.</summary>
public sealed record Approvals(IReadOnlyList<Approval> Items, int Count);

/// <summary>A request for an account.</summary>
public sealed record Approval(
    Guid Id,
    string UserName,
    string Name,
    string Desk,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Partners,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Provinces,
    string AskedBy,
    DateTimeOffset AskedAt,
    long Version
);

/// <summary>An approved account with the password for its first sign-in.</summary>
public sealed record ApprovedAccount(Account Account, string OneTimePassword);
