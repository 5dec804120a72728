namespace Cooperation.Gateway.Tokens;

/// <summary>A call of Portal for somebody.</summary>
/// <param name="SessionId">That person's session.</param>
/// <param name="Claims">What the presented token says.</param>
internal sealed record PortalCall(Guid SessionId, IDictionary<string, object> Claims)
{
    public bool MustChangePassword => Claims.ContainsKey(TokenClaims.MustChangePassword);

    public static PortalCall Of(HttpContext context) =>
        context.Features.Get<PortalCall>()
        ?? throw new InvalidOperationException("Not a call of Portal: the policy of the group is missing.");
}
