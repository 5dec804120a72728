namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What is done about a quarter of a task, as addresses name it.</summary>
public static class TaskSteps
{
    /// <summary>Báo cáo quý.</summary>
    public const string Progress = "progress";

    /// <summary>Đôn đốc.</summary>
    public const string Reminders = "reminders";

    /// <summary>Kiểm tra.</summary>
    public const string Inspections = "inspections";
}
