namespace Cooperation.Hotline.Domain.Similarity;

/// <summary>What of an exchange is compared, as far as it is known: while somebody types, much is not.</summary>
public sealed record ExchangeTraits
{
    /// <summary>The partner.</summary>
    public string? Partner { get; init; }

    /// <summary>One of <see cref="Codes.ExchangeKinds"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>One of <see cref="Codes.Areas"/>.</summary>
    public string? Area { get; init; }

    /// <summary>When it was received or sent.</summary>
    public required DateTimeOffset At { get; init; }
}
