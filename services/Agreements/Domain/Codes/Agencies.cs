namespace Cooperation.Agreements.Domain.Codes;

/// <summary>The agencies that work with partners every day: over the lines and through the missions.</summary>
public static class Agencies
{
    /// <summary>Bộ Công an, the programme's standing agency.</summary>
    public const string Police = "BCA";

    /// <summary>Bộ đội Biên phòng.</summary>
    public const string BorderGuard = "BDBP";

    /// <summary>Bộ Ngoại giao.</summary>
    public const string ForeignMinistry = "BNG";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> WithPartners { get; } = [Police, BorderGuard, ForeignMinistry];
}
