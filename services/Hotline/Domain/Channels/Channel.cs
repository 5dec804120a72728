namespace Cooperation.Hotline.Domain.Channels;

/// <summary>A liaison line between a desk of ours and a unit of the partner on the same level, as it stood over some time.</summary>
public sealed class Channel : IDated
{
    /// <summary>Code of the channel.</summary>
    public required string Code { get; init; }

    /// <summary>The partner at the other end.</summary>
    public required string Partner { get; init; }

    /// <summary>central, province, district or post: both ends are of the same level (plan 2018, II.6(5)).</summary>
    public required string Level { get; init; }

    /// <summary>The area it serves.</summary>
    public required string Area { get; init; }

    /// <summary>Our desk.</summary>
    public required string Desk { get; init; }

    /// <summary>Their unit, in Vietnamese.</summary>
    public required string TheirUnit { get; init; }

    /// <summary>Their unit, in English.</summary>
    public required string TheirUnitEn { get; init; }

    /// <summary>Numbers of the line.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }

    /// <summary>Languages spoken on it.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Opening hours as they are agreed.</summary>
    public string? Hours { get; init; }

    /// <summary>The medium it runs on.</summary>
    public required string Medium { get; init; }

    /// <summary>Whether nobody has yet confirmed it.</summary>
    public bool Unverified { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }
}
