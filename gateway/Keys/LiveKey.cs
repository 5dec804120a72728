using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Cooperation.Gateway.Keys;

/// <summary>A signing key opened in memory.</summary>
internal sealed class LiveKey
{
    private const string Curve = "P-256";

    public LiveKey(Guid id, DateTimeOffset signsFrom, ECDsa key)
    {
        var kid = id.ToString("N");
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        Id = id;
        SignsFrom = signsFrom;
        Credentials = new SigningCredentials(new ECDsaSecurityKey(key) { KeyId = kid }, SecurityAlgorithms.EcdsaSha256);
        Public = new PublicKey(
            "EC",
            "sig",
            kid,
            SecurityAlgorithms.EcdsaSha256,
            Curve,
            Base64UrlEncoder.Encode(point.X),
            Base64UrlEncoder.Encode(point.Y)
        );
    }

    public Guid Id { get; }

    public DateTimeOffset SignsFrom { get; }

    public SigningCredentials Credentials { get; }

    public PublicKey Public { get; }

    /// <summary>The key as RFC 7517 writes it.</summary>
    public sealed record PublicKey(string Kty, string Use, string Kid, string Alg, string Crv, string X, string Y);
}
