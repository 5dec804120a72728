using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Cooperation.Gateway.Tests.Running;

/// <summary>Reads tokens as a service does: by the published keys and its own audience.</summary>
internal static class ServiceTokens
{
    public static async Task<JsonWebToken> ReadAsync(FrontDoor door, string token, string audience)
    {
        var result = await ValidateAsync(await KeysAsync(door), token, audience);
        result.IsValid.ShouldBeTrue(result.Exception?.Message);
        return (JsonWebToken)result.SecurityToken;
    }

    public static async Task<JsonWebKeySet> KeysAsync(FrontDoor door)
    {
        using var inside = new HttpClient { BaseAddress = door.Inside };
        return new JsonWebKeySet(await inside.GetStringAsync(new Uri("/internal/jwks", UriKind.Relative)));
    }

    public static Task<TokenValidationResult> ValidateAsync(JsonWebKeySet keys, string token, string audience) =>
        new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = "cooperation",
                ValidAudience = audience,
                IssuerSigningKeys = keys.GetSigningKeys(),
                ClockSkew = TimeSpan.Zero,
            }
        );
}
