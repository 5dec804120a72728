using System.Collections.Frozen;
using System.Security.Claims;
using System.Text.Json;

namespace Cooperation.Platform.Hosting;

/// <summary>Who makes this request, out of the token; scoped. Outside a request (reactions, commands) nobody is known and everything is empty.</summary>
public sealed class CurrentUser(ClaimsPrincipal principal)
{
    /// <summary>Whether a valid token came with the request.</summary>
    public bool IsKnown => principal.Identity?.IsAuthenticated is true;

    /// <summary>The account; all zeros for the gateway itself and where nobody is known.</summary>
    public Guid Id { get; } = GuidOf(principal.FindFirstValue("sub"));

    /// <summary>The session at the gateway, for the audit.</summary>
    public Guid SessionId { get; } = GuidOf(principal.FindFirstValue("sid"));

    /// <summary>The account's name as people read it. Personal data: not for logs (R22).</summary>
    public string Name { get; } = principal.FindFirstValue("name") ?? "";

    /// <summary>Code of the agency.</summary>
    public string Agency { get; } = principal.FindFirstValue("agency") ?? "";

    /// <summary>Code of the desk.</summary>
    public string Desk { get; } = principal.FindFirstValue("desk") ?? "";

    /// <summary>The roles, out of <see cref="Hosting.Roles"/>.</summary>
    public IReadOnlySet<string> Roles { get; } = All(principal, "role");

    /// <summary>Codes of the partner countries that the account serves; empty means all.</summary>
    public IReadOnlySet<string> Partners { get; } = All(principal, "partner");

    /// <summary>Codes of the areas (inland, border, sea, island) that the account serves; empty means all.</summary>
    public IReadOnlySet<string> Areas { get; } = All(principal, "area");

    /// <summary>Codes of the provinces that the account serves; empty means all.</summary>
    public IReadOnlySet<string> Provinces { get; } = All(principal, "province");

    /// <summary>Who acts for the account: the demo loader, or null. Portal, which exchanges tokens for the same person, is no account and stands in <see cref="Actor"/>.</summary>
    public Guid? ActingId => Guid.TryParse(Actor, out var id) ? id : null;

    /// <summary>The <c>sub</c> of the token's <c>act</c> claim: <c>portal</c>, an account id, or null.</summary>
    public string? Actor { get; } = ActorOf(principal.FindFirstValue("act"));

    /// <summary>Whether the account has this role.</summary>
    public bool Is(string role) => Roles.Contains(role);

    /// <summary>Whether the account has any of these roles.</summary>
    public bool IsAny(params ReadOnlySpan<string> roles)
    {
        foreach (var role in roles)
        {
            if (Roles.Contains(role))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> All(ClaimsPrincipal principal, string type) =>
        principal.FindAll(type).Select(claim => claim.Value).ToFrozenSet(StringComparer.Ordinal);

    private static Guid GuidOf(string? text) => Guid.TryParse(text, out var id) ? id : Guid.Empty;

    private static string? ActorOf(string? json)
    {
        if (json is null or not ['{', ..])
        {
            return json;
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.TryGetProperty("sub", out var sub) ? sub.GetString() : null;
    }
}
