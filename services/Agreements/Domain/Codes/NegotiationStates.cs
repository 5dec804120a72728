namespace Cooperation.Agreements.Domain.Codes;

/// <summary>How far the sides are on an article.</summary>
public static class NegotiationStates
{
    /// <summary>Đã thống nhất.</summary>
    public const string Agreed = "agreed";

    /// <summary>Còn để trong ngoặc.</summary>
    public const string Bracketed = "bracketed";

    /// <summary>Còn mở.</summary>
    public const string Open = "open";
}
