namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>What a cost of a return is for.</summary>
public static class CostKinds
{
    /// <summary>Vé, đi lại.</summary>
    public const string Travel = "travel";

    /// <summary>Ăn, ở tạm.</summary>
    public const string Shelter = "shelter";

    /// <summary>Giấy tờ, lệ phí.</summary>
    public const string Papers = "papers";

    /// <summary>Khám, chữa bệnh.</summary>
    public const string Medical = "medical";

    /// <summary>Phiên dịch.</summary>
    public const string Interpreter = "interpreter";

    /// <summary>Người đi cùng.</summary>
    public const string Escort = "escort";

    /// <summary>Khác.</summary>
    public const string Other = "other";
}
