namespace Cooperation.Platform.Hosting.Seeds;

/// <summary>Agencies that are one in the reference data and one for each province in life, as the People's Committees are: each acts and reports for its own province.</summary>
public static class AgenciesByProvince
{
    private static readonly Lazy<IReadOnlySet<string>> Codes = new(() =>
        SeedFiles.Read<Row>("agencies.csv").Where(row => row.ByProvince).Select(row => row.Code).ToHashSet(StringComparer.Ordinal)
    );

    /// <summary>Their codes.</summary>
    public static IReadOnlySet<string> All => Codes.Value;

    /// <summary>Whether the agency is one for each province.</summary>
    public static bool Contains(string agency) => All.Contains(agency);

    private sealed record Row(string Code, bool ByProvince);
}
