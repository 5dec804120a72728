namespace Cooperation.Hotline.Domain.Similarity;

/// <summary>The reasons for which two exchanges may be similar.</summary>
public static class SimilarityReasons
{
    /// <summary>Both mention somebody with the same paper.</summary>
    public const string SameDocument = "sameDocument";

    /// <summary>Both mention somebody with the same telephone.</summary>
    public const string SameTelephone = "sameTelephone";

    /// <summary>Both mention somebody of the same name.</summary>
    public const string SameName = "sameName";

    /// <summary>Both say the same that few others say.</summary>
    public const string SameWords = "sameWords";

    /// <summary>The same province.</summary>
    public const string SameProvince = "sameProvince";

    /// <summary>Provinces that are one today.</summary>
    public const string MergedProvince = "mergedProvince";

    /// <summary>Provinces with a border between them.</summary>
    public const string NeighbouringProvince = "neighbouringProvince";

    /// <summary>The same partner.</summary>
    public const string SamePartner = "samePartner";

    /// <summary>The same kind.</summary>
    public const string SameKind = "sameKind";

    /// <summary>The same area.</summary>
    public const string SameArea = "sameArea";

    /// <summary>Close to each other in time.</summary>
    public const string SamePeriod = "samePeriod";
}
