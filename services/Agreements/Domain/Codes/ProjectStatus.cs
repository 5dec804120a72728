namespace Cooperation.Agreements.Domain.Codes;

/// <summary>Where a project or programme stands.</summary>
public static class ProjectStatus
{
    /// <summary>Đề xuất.</summary>
    public const string Proposed = "proposed";

    /// <summary>Đã phê duyệt.</summary>
    public const string Approved = "approved";

    /// <summary>Đã ký.</summary>
    public const string SignedByAll = "signed";

    /// <summary>Đang thực hiện.</summary>
    public const string Running = "running";

    /// <summary>Đã kết thúc.</summary>
    public const string Ended = "ended";

    /// <summary>Không thực hiện.</summary>
    public const string Dropped = "dropped";
}
