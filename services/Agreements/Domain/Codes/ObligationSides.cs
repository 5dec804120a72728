namespace Cooperation.Agreements.Domain.Codes;

/// <summary>Whose obligation it is.</summary>
public static class ObligationSides
{
    /// <summary>Phía Việt Nam.</summary>
    public const string VietNam = "vietNam";

    /// <summary>Phía đối tác.</summary>
    public const string PartnerSide = "partner";

    /// <summary>Hai bên.</summary>
    public const string BothSides = "both";
}
