using System.Globalization;
using Cooperation.Gateway.Keys;
using Cooperation.Gateway.Sessions;
using Cooperation.Platform.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Cooperation.Gateway.Tokens;

/// <summary>Makes the short-lived tokens that go to the services (R18): ES256, one audience, minutes of life. No browser ever sees one.</summary>
internal sealed class TokenMint(LiveKeys keys, IOptions<TokenOptions> options, TimeProvider clock)
{
    private readonly JsonWebTokenHandler handler = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>For a request of somebody signed in.</summary>
    public Task<MintedToken> ForAsync(Bearer bearer, string audience, CancellationToken cancellationToken) =>
        MintAsync(ClaimsOf(bearer, audience), audience, options.Value.Life, cancellationToken);

    /// <summary>For a call that Portal makes for the person whose token it holds: the same person, and Portal named as the one who acts.</summary>
    public Task<MintedToken> ExchangeAsync(
        IDictionary<string, object> presented,
        DateTimeOffset? at,
        string audience,
        CancellationToken cancellationToken
    )
    {
        var claims = presented.Where(claim => TokenClaims.Carried.Contains(claim.Key)).ToDictionary(StringComparer.Ordinal);
        claims[TokenClaims.Actor] = TokenClaims.ActorIs(Audiences.Portal);
        claims.Remove(TokenClaims.At);
        SetAt(claims, at);
        return MintAsync(claims, audience, options.Value.ExchangedLife, cancellationToken);
    }

    /// <summary>For the gateway's own questions to Identity.</summary>
    public async Task<string> ForGatewayAsync(CancellationToken cancellationToken)
    {
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [TokenClaims.Subject] = Guid.Empty.ToString(),
            [TokenClaims.Role] = new[] { Roles.Gateway },
        };
        return (await MintAsync(claims, Audiences.Identity, options.Value.ExchangedLife, cancellationToken)).Token;
    }

    private static Dictionary<string, object> ClaimsOf(Bearer bearer, string audience)
    {
        var account = bearer.Account;
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [TokenClaims.Subject] = account.Id.ToString(),
            [TokenClaims.Session] = bearer.SessionId.ToString(),
            [TokenClaims.Name] = account.Name,
            [TokenClaims.Agency] = account.Agency,
            [TokenClaims.Desk] = account.Desk,
        };
        SetList(claims, TokenClaims.Role, account.Roles);
        SetList(claims, TokenClaims.Partner, account.Partners);
        SetList(claims, TokenClaims.Area, account.Areas);
        SetList(claims, TokenClaims.Province, account.Provinces);
        if (account.MustChangePassword)
        {
            claims[TokenClaims.MustChangePassword] = true;
        }

        if (account.ToDecide > 0 && audience == Audiences.Portal)
        {
            claims[TokenClaims.ToDecide] = account.ToDecide;
        }

        if (bearer.ActingId is { } acting)
        {
            claims[TokenClaims.Actor] = TokenClaims.ActorIs(acting.ToString());
        }

        SetAt(claims, bearer.At);
        return claims;
    }

    private static void SetList(Dictionary<string, object> claims, string type, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            claims[type] = values.ToArray();
        }
    }

    private static void SetAt(Dictionary<string, object> claims, DateTimeOffset? at)
    {
        if (at is { } time)
        {
            claims[TokenClaims.At] = time.ToString("O", CultureInfo.InvariantCulture);
        }
    }

    private async Task<MintedToken> MintAsync(
        Dictionary<string, object> claims,
        string audience,
        TimeSpan life,
        CancellationToken cancellationToken
    )
    {
        var key = await keys.SigningAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var expires = now + life;
        var token = handler.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = options.Value.Issuer,
                Audience = audience,
                IssuedAt = now.UtcDateTime,
                NotBefore = now.UtcDateTime,
                Expires = expires.UtcDateTime,
                Claims = claims,
                SigningCredentials = key.Credentials,
            }
        );
        return new MintedToken(token, expires);
    }
}
