namespace Cooperation.Hotline.Domain.Codes;

/// <summary>Names of the lists whose codes come from reference data alone; the others stand beside this file, because rules speak of their codes.</summary>
public static class CodeLists
{
    /// <summary>Partner countries.</summary>
    public const string Partner = "partner";

    /// <summary>Provinces: 63 until mid-2025, 34 since.</summary>
    public const string Province = "province";

    /// <summary>Languages.</summary>
    public const string Language = "language";

    /// <summary>Agencies.</summary>
    public const string Agency = "agency";

    /// <summary>Border gates.</summary>
    public const string Gate = "gate";
}
