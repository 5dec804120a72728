using System.Security.Claims;
using System.Text.Encodings.Web;
using Cooperation.Gateway.Keys;
using Cooperation.Gateway.Sessions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Cooperation.Gateway.Tokens;

/// <summary>Who calls the internal listener: Portal, with a token that this gateway minted for it and whose session still lives. No other service's token is worth anything here.</summary>
internal sealed class PortalAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    LiveKeys ring,
    SessionStore sessions,
    IOptions<TokenOptions> tokens
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "portal";

    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var result = await ValidateAsync(header[Prefix.Length..].Trim());
        if (
            !result.IsValid
            || !Guid.TryParse(result.ClaimsIdentity.FindFirst(TokenClaims.Session)?.Value, out var session)
            || !await sessions.IsLiveAsync(session, Context.RequestAborted)
        )
        {
            return AuthenticateResult.Fail("Not a token of Portal with a live session.");
        }

        Context.Features.Set(new PortalCall(session, result.Claims));
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(result.ClaimsIdentity), SchemeName));
    }

    private async Task<TokenValidationResult> ValidateAsync(string token)
    {
        var keys = await ring.LiveAsync(Context.RequestAborted);
        return await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidAlgorithms = [SecurityAlgorithms.EcdsaSha256],
                ValidIssuer = tokens.Value.Issuer,
                ValidAudience = Audiences.Portal,
                IssuerSigningKeys = keys.Select(key => key.Credentials.Key),
                ClockSkew = TimeSpan.FromSeconds(5),
                NameClaimType = TokenClaims.Name,
                RoleClaimType = TokenClaims.Role,
            }
        );
    }
}
