namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What the mandate says of an article.</summary>
public static class MandateRules
{
    /// <summary>Được thống nhất.</summary>
    public const string Within = "within";

    /// <summary>Phải xin ý kiến trước.</summary>
    public const string AskFirst = "askFirst";

    /// <summary>Không được chấp nhận.</summary>
    public const string Never = "never";
}
