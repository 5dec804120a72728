namespace Cooperation.Agreements.Domain.Codes;

/// <summary>Where a priority activity stands.</summary>
public static class ActivityStatus
{
    /// <summary>Dự thảo.</summary>
    public const string Draft = "draft";

    /// <summary>Hai bên đã thống nhất.</summary>
    public const string Agreed = "agreed";

    /// <summary>Đang thực hiện.</summary>
    public const string Running = "running";

    /// <summary>Đã hoàn thành.</summary>
    public const string Done = "done";

    /// <summary>Không thực hiện.</summary>
    public const string Dropped = "dropped";
}
