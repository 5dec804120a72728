namespace Cooperation.Portal.Kept;

/// <summary>A form that came after its session had ended, sealed (R20), until its sender has signed in again or the time is over.</summary>
public sealed class KeptForm
{
    /// <summary>The key, to which the seal is bound.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose page the form stood on; nobody else gets it back.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The address to which it was sent, as its SHA-256.</summary>
    public required byte[] Place { get; init; }

    /// <summary>When it came.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Which master key wraps the data key.</summary>
    public required string KeyId { get; init; }

    /// <summary>The data key, wrapped.</summary>
    public required byte[] WrappedKey { get; init; }

    /// <summary>The nonce of the fields.</summary>
    public required byte[] Nonce { get; init; }

    /// <summary>Names and values of the fields.</summary>
    public required byte[] Ciphertext { get; init; }
}
