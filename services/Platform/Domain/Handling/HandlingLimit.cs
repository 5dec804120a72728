namespace Cooperation.Platform.Domain.Handling;

/// <summary>What may be done with information under a handling code, in general or with one partner, over some time (TLP 2.0; partners may agree on narrower limits).</summary>
public sealed class HandlingLimit : IDated
{
    /// <summary>The partner with whom it was agreed; null for all others.</summary>
    public string? Partner { get; init; }

    /// <summary>One of <see cref="Handlings"/>.</summary>
    public required string Handling { get; init; }

    /// <summary>One of <see cref="ForwardLimits"/>.</summary>
    public required string Forward { get; init; }

    /// <summary>Whether it may be printed.</summary>
    public required bool Print { get; init; }

    /// <summary>Whether it may be exported into a file.</summary>
    public required bool Export { get; init; }

    /// <summary>Where the limit stands.</summary>
    public required string Source { get; init; }

    /// <summary>Whether nobody has yet checked it against its source.</summary>
    public bool Unverified { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }
}
