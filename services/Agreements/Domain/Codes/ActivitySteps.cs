namespace Cooperation.Agreements.Domain.Codes;

/// <summary>Steps of a priority activity, as addresses name them.</summary>
public static class ActivitySteps
{
    /// <summary>Hai bên thống nhất.</summary>
    public const string Agreement = "agreement";

    /// <summary>Cập nhật tiến độ.</summary>
    public const string Progress = "progress";

    /// <summary>Ghi minh chứng.</summary>
    public const string Evidence = "evidence";

    /// <summary>Hoàn thành.</summary>
    public const string Completion = "completion";

    /// <summary>Nhắc cơ quan thực hiện.</summary>
    public const string Reminder = "reminder";

    /// <summary>Chuyển sang năm sau.</summary>
    public const string CarryOver = "carry-over";

    /// <summary>Mở lại.</summary>
    public const string Reopening = "reopening";

    /// <summary>Không thực hiện.</summary>
    public const string Dropping = "dropping";
}
