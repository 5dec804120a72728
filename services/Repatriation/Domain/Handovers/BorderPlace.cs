using Cooperation.Platform.Domain;

namespace Cooperation.Repatriation.Domain.Handovers;

/// <summary>A gate or a border marker, as it stood over some time (R13).</summary>
public sealed class BorderPlace : IDated
{
    /// <summary>Its code: <c>CK-TN-MOCBAI</c>, <c>M-KH-171</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Whether it is a marker and no gate.</summary>
    public required bool IsMarker { get; init; }

    /// <summary>Vietnamese name.</summary>
    public required string Vi { get; init; }

    /// <summary>English name.</summary>
    public required string En { get; init; }

    /// <summary>The province that it lies in.</summary>
    public string? Province { get; init; }

    /// <summary>The partner on the other side; null where it is a port of the air.</summary>
    public string? Partner { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }

    /// <summary>What people call it.</summary>
    public Text Name => new(Vi, En);
}

/// <summary>Days on which a gate was closed.</summary>
public sealed class GateClosure : IDated
{
    /// <summary>The gate.</summary>
    public required string Gate { get; init; }

    /// <summary>Why, in Vietnamese.</summary>
    public required string Vi { get; init; }

    /// <summary>Why, in English.</summary>
    public required string En { get; init; }

    /// <summary>Where that stands.</summary>
    public required string Source { get; init; }

    /// <summary>Whether nobody has yet checked it against its source.</summary>
    public bool Unverified { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }
}
