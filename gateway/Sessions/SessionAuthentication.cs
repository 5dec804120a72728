using System.Security.Claims;
using System.Text.Encodings.Web;
using Cooperation.Gateway.Tokens;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Cooperation.Gateway.Sessions;

/// <summary>Turns the cookie into a session. An unknown or ended one is nobody, not an error: the page for signing in must open with it.</summary>
internal sealed class SessionAuthentication(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    SessionMemory sessions
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, loggers, encoder)
{
    public const string SchemeName = "session";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.HashOf(Request) is not { } hash || await sessions.FindAsync(hash, IsAttended()) is not { } session)
        {
            return AuthenticateResult.NoResult();
        }

        Context.Features.Set(session);
        return AuthenticateResult.Success(new AuthenticationTicket(PrincipalOf(session), SchemeName));
    }

    // An open page that asks by itself says so: it would else keep the session of a desk left alone alive for ever. Who says so falsely only loses time of his own.
    private bool IsAttended() => !Request.Headers.ContainsKey("X-Unattended");

    private static ClaimsPrincipal PrincipalOf(ActiveSession session)
    {
        var identity = new ClaimsIdentity(SchemeName, TokenClaims.Name, TokenClaims.Role);
        identity.AddClaim(new Claim(TokenClaims.Subject, session.Account.Id.ToString()));
        identity.AddClaim(new Claim(TokenClaims.Session, session.Id.ToString()));
        identity.AddClaim(new Claim(TokenClaims.Agency, session.Account.Agency));
        identity.AddClaim(new Claim(TokenClaims.Desk, session.Account.Desk));
        identity.AddClaims(session.Account.Roles.Select(role => new Claim(TokenClaims.Role, role)));
        return new ClaimsPrincipal(identity);
    }
}
