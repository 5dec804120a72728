namespace Cooperation.Platform.Domain.Reference;

/// <summary>A desk of an agency, as it stood over some time. An empty list of partners, areas or provinces means all of them.</summary>
public sealed class Desk : IDated
{
    /// <summary>The kind of a desk that works a line.</summary>
    public const string Liaison = "liaison";

    /// <summary>The kind of an agency's central desk, which takes what no other desk takes.</summary>
    public const string Central = "central";

    /// <summary>Code of the desk, for example <c>BP-TN-MOCBAI</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The agency it belongs to.</summary>
    public required string Agency { get; init; }

    /// <summary>liaison, central, consular, planning, administration, immigration, socialAffairs or operation.</summary>
    public required string Kind { get; init; }

    /// <summary>Vietnamese name.</summary>
    public required string Vi { get; init; }

    /// <summary>English name.</summary>
    public required string En { get; init; }

    /// <summary>Partners it works with.</summary>
    public required IReadOnlyList<string> Partners { get; init; }

    /// <summary>Areas it works in.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>Provinces it works in.</summary>
    public required IReadOnlyList<string> Provinces { get; init; }

    /// <summary>The desk above it.</summary>
    public string? Parent { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidFrom { get; init; }

    /// <inheritdoc/>
    public DateOnly? ValidTo { get; init; }
}
