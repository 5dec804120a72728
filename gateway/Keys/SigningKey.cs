using Cooperation.Platform.Hosting.Protection;

namespace Cooperation.Gateway.Keys;

/// <summary>A key that signs internal tokens (R18), as it lies in the database: the private part sealed.</summary>
public sealed class SigningKey
{
    internal const string Table = "gateway.signing_keys";
    internal const string Column = "private_key";

    /// <summary>Key, and the <c>kid</c> of its tokens.</summary>
    public required Guid Id { get; init; }

    /// <summary>The private key (PKCS 8), sealed with the protection key and bound to this row.</summary>
    public required ProtectedValue PrivateKey { get; init; }

    /// <summary>When it was made; it is published from then on.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it begins to sign: later than it was made, so that every service has seen it by then. It signs until the next one begins.</summary>
    public required DateTimeOffset SignsFrom { get; init; }
}
