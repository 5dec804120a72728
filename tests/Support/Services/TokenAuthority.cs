using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Cooperation.Launcher.Servers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Cooperation.Tests.Support.Services;

/// <summary>Stands where the gateway's internal listener stands: publishes a key and signs tokens with it, right and wrong ones.</summary>
public sealed class TokenAuthority : IAsyncDisposable
{
    /// <summary>The issuer that services trust.</summary>
    public const string Issuer = "cooperation";

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly WebApplication app;

    private TokenAuthority(WebApplication app, string url)
    {
        this.app = app;
        KeysUrl = url + "/internal/jwks";
    }

    /// <summary>Address of the public keys: the setting <c>Tokens:Keys</c>.</summary>
    public string KeysUrl { get; }

    /// <summary>Starts it on a free port.</summary>
    public static async Task<TokenAuthority> StartAsync(CancellationToken cancellationToken)
    {
        var url = $"http://127.0.0.1:{FreePort.Next()}";
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(url);
        builder.Logging.ClearProviders();
        var authority = new TokenAuthority(builder.Build(), url);
        authority.app.MapGet("/internal/jwks", () => Results.Text(authority.PublishedKeys(), "application/json"));
        await authority.app.StartAsync(cancellationToken);
        return authority;
    }

    /// <summary>A token as the gateway would give it for this account and service.</summary>
    public string TokenFor(TestAccount account, string audience, TimeSpan? lifetime = null) =>
        Sign(
            account,
            audience,
            Issuer,
            new SigningCredentials(SigningKey(), SecurityAlgorithms.EcdsaSha256),
            lifetime ?? TimeSpan.FromMinutes(2)
        );

    /// <summary>The same with every part of the choice open, for tokens that have to be refused.</summary>
    public static string Sign(TestAccount account, string audience, string issuer, SigningCredentials? credentials, TimeSpan lifetime)
    {
        var now = TimeProvider.System.GetUtcNow();
        var expires = now + lifetime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer,
                Audience = audience,
                IssuedAt = now.UtcDateTime,
                NotBefore = (expires < now ? expires.AddMinutes(-2) : now).UtcDateTime,
                Expires = expires.UtcDateTime,
                SigningCredentials = credentials,
                Subject = new ClaimsIdentity(ClaimsOf(account)),
            }
        );
    }

    /// <summary>The private key, for tokens that differ in one thing only.</summary>
    public ECDsaSecurityKey SigningKey() => new(key) { KeyId = "test" };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private static IEnumerable<Claim> ClaimsOf(TestAccount account) =>
        [
            new("sub", account.Id.ToString()),
            new("sid", account.SessionId.ToString()),
            new("name", account.Name),
            new("agency", account.Agency),
            new("desk", account.Desk),
            new("role", account.Role),
            .. account.Partners.Select(partner => new Claim("partner", partner)),
            .. account.Areas.Select(area => new Claim("area", area)),
            .. account.Provinces.Select(province => new Claim("province", province)),
            .. account.At is { } at ? [new Claim("at", at.ToString("O"))] : Array.Empty<Claim>(),
        ];

    private string PublishedKeys()
    {
        var published = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(
            new ECDsaSecurityKey(ECDsa.Create(key.ExportParameters(includePrivateParameters: false))) { KeyId = "test" }
        );
        return JsonSerializer.Serialize(
            new
            {
                keys = new[]
                {
                    new
                    {
                        kty = published.Kty,
                        crv = published.Crv,
                        x = published.X,
                        y = published.Y,
                        kid = "test",
                        use = "sig",
                        alg = "ES256",
                    },
                },
            }
        );
    }
}
