namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What happens to a quarter of a task.</summary>
public static class TaskHappenings
{
    /// <summary>Báo cáo.</summary>
    public const string Reported = "reported";

    /// <summary>Báo cáo lại.</summary>
    public const string Corrected = "corrected";

    /// <summary>Đôn đốc.</summary>
    public const string Reminded = "reminded";

    /// <summary>Kiểm tra.</summary>
    public const string Inspected = "inspected";
}
