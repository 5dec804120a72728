namespace Cooperation.Hotline.Domain.Channels;

/// <summary>Who answers on a channel, by office and not by person, over some time.</summary>
public sealed class ContactPoint : IDated
{
    /// <summary>Code of the contact point.</summary>
    public required string Code { get; init; }

    /// <summary>The channel it belongs to.</summary>
    public required string Channel { get; init; }

    /// <summary><c>ours</c> or <c>theirs</c>.</summary>
    public required string Side { get; init; }

    /// <summary>Vietnamese name of the office or duty post.</summary>
    public required string Vi { get; init; }

    /// <summary>English name.</summary>
    public required string En { get; init; }

    /// <summary>Numbers to reach it.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }

    /// <summary>Languages spoken there.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    /// <summary>Whether nobody has yet confirmed it.</summary>
    public bool Unverified { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }
}
