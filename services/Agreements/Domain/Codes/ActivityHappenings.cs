namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What happens to a priority activity.</summary>
public static class ActivityHappenings
{
    /// <summary>Dự thảo.</summary>
    public const string Drafted = "drafted";

    /// <summary>Hai bên thống nhất.</summary>
    public const string Agreed = "agreed";

    /// <summary>Cập nhật tiến độ.</summary>
    public const string Progressed = "progressed";

    /// <summary>Ghi minh chứng.</summary>
    public const string EvidenceAdded = "evidenceAdded";

    /// <summary>Hoàn thành.</summary>
    public const string Done = "done";

    /// <summary>Nhắc cơ quan thực hiện.</summary>
    public const string Reminded = "reminded";

    /// <summary>Báo cáo cơ quan chủ trì và cơ quan thường trực vì quá hạn.</summary>
    public const string Escalated = "escalated";

    /// <summary>Mở lại.</summary>
    public const string Reopened = "reopened";

    /// <summary>Chuyển sang năm sau.</summary>
    public const string CarriedOver = "carriedOver";

    /// <summary>Không thực hiện.</summary>
    public const string Dropped = "dropped";
}
