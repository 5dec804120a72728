namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>What somebody needs on the way home.</summary>
public static class PersonNeeds
{
    /// <summary>Phiên dịch.</summary>
    public const string Interpreter = "interpreter";

    /// <summary>Y tế.</summary>
    public const string Medical = "medical";

    /// <summary>Tâm lý.</summary>
    public const string Psychological = "psychological";

    /// <summary>Người đi cùng.</summary>
    public const string Escort = "escort";

    /// <summary>Bảo vệ an toàn.</summary>
    public const string Safety = "safety";

    /// <summary>Người đại diện hợp pháp.</summary>
    public const string Guardian = "guardian";

    /// <summary>Nơi lưu trú.</summary>
    public const string Shelter = "shelter";
}
