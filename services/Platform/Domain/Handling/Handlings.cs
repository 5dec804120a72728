namespace Cooperation.Platform.Domain.Handling;

/// <summary>Mã xử lý thông tin: who may be told, in the words of TLP 2.0.</summary>
public static class Handlings
{
    /// <summary>For the named recipients only.</summary>
    public const string Red = "TLP:RED";

    /// <summary>For the recipient's own authority.</summary>
    public const string AmberStrict = "TLP:AMBER+STRICT";

    /// <summary>For the recipient's authority and whom it serves, where they must know.</summary>
    public const string Amber = "TLP:AMBER";

    /// <summary>For the community of authorities.</summary>
    public const string Green = "TLP:GREEN";

    /// <summary>Without limit.</summary>
    public const string Clear = "TLP:CLEAR";

    /// <summary>All of them, strictest first.</summary>
    public static readonly IReadOnlyList<string> All = [Red, AmberStrict, Amber, Green, Clear];
}
