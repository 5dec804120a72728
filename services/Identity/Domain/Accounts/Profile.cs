namespace Cooperation.Identity.Domain.Accounts;

/// <summary>Who somebody is and what they may see: their desk, their roles, and the partners, areas and provinces they work for. An empty list of partners, areas or provinces means all.</summary>
public sealed record Profile
{
    /// <summary>The name as it is shown, family name first.</summary>
    public required string Name { get; init; }

    /// <summary>Code of the agency; always the agency of the desk.</summary>
    public required string Agency { get; init; }

    /// <summary>Code of the desk.</summary>
    public required string Desk { get; init; }

    /// <summary>What they may do.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>Partner countries, ISO 3166-1 alpha-2.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>inland, border, sea, island.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Province codes.</summary>
    public IReadOnlyList<string> Provinces { get; init; } = [];
}
