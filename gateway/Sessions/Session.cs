namespace Cooperation.Gateway.Sessions;

/// <summary>A signed-in browser or program (R18). The cookie's value itself is nowhere kept, only its hash: who reads this table can't sign in with it.</summary>
public sealed class Session
{
    /// <summary>Key, and the claim <c>sid</c> of every token minted for it.</summary>
    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the random value in the cookie.</summary>
    public required byte[] CookieHash { get; init; }

    /// <summary>Whose session it is.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>The <see cref="AccountSnapshot"/>, sealed by the key ring: who can write to this table can't give themselves a role.</summary>
    public required string Account { get; set; }

    /// <summary>When it began; the absolute expiry counts from here.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was last used; the idle expiry counts from here.</summary>
    public required DateTimeOffset LastSeenAt { get; set; }

    /// <summary>When Identity last confirmed the account.</summary>
    public required DateTimeOffset CheckedAt { get; set; }

    /// <summary>When it was ended, or null.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>Why: signed-out, replaced, account-disabled or password-changed.</summary>
    public string? RevokedBecause { get; set; }
}
