namespace Cooperation.Hotline.Domain.Codes;

/// <summary>Độ khẩn: how soon an answer is due; the hours stand in seeds/reference/answer-times.csv.</summary>
public static class Urgencies
{
    /// <summary>Hỏa tốc.</summary>
    public const string Flash = "flash";

    /// <summary>Thượng khẩn.</summary>
    public const string Immediate = "immediate";

    /// <summary>Khẩn.</summary>
    public const string Priority = "priority";

    /// <summary>Thường.</summary>
    public const string Routine = "routine";
}
