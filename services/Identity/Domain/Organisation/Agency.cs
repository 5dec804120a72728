namespace Cooperation.Identity.Domain.Organisation;

/// <summary>An authority with a part in the programme, as of its dates (R13). Loaded from seeds/reference.</summary>
public sealed record Agency
{
    /// <summary>Short code, for example BCA.</summary>
    public required string Code { get; init; }

    /// <summary>Official name.</summary>
    public required string Vi { get; init; }

    /// <summary>Name in English.</summary>
    public required string En { get; init; }

    /// <summary>The short form used in official documents.</summary>
    public string? ShortVi { get; init; }

    /// <summary>Code of the agency it is part of.</summary>
    public string? Parent { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day, or null while it exists.</summary>
    public DateOnly? ValidTo { get; init; }
}
