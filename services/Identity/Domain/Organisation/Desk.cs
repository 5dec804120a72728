namespace Cooperation.Identity.Domain.Organisation;

/// <summary>A place in an agency where people work on the programme. Loaded from seeds/reference.</summary>
public sealed record Desk
{
    /// <summary>Code, for example BP-TN-MOCBAI.</summary>
    public required string Code { get; init; }

    /// <summary>Code of its agency.</summary>
    public required string Agency { get; init; }

    /// <summary>liaison, central, consular, planning, administration, immigration, socialAffairs or operation.</summary>
    public required string Kind { get; init; }

    /// <summary>Name.</summary>
    public required string Vi { get; init; }

    /// <summary>Name in English.</summary>
    public required string En { get; init; }

    /// <summary>Partners it works with; empty means all.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>Areas it works for; empty means all.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Provinces it works for; empty means all.</summary>
    public IReadOnlyList<string> Provinces { get; init; } = [];

    /// <summary>Code of the desk above it.</summary>
    public string? Parent { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, or null while it exists.</summary>
    public DateOnly? ValidTo { get; init; }
}
