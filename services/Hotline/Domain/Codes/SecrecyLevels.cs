namespace Cooperation.Hotline.Domain.Codes;

/// <summary>Độ mật: the three levels of state secrets. Such an exchange is only registered, never written down (R23).</summary>
public static class SecrecyLevels
{
    /// <summary>Mật.</summary>
    public const string Confidential = "confidential";

    /// <summary>Tối mật.</summary>
    public const string Secret = "secret";

    /// <summary>Tuyệt mật.</summary>
    public const string TopSecret = "topSecret";
}
