namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What happens to a project.</summary>
public static class ProjectHappenings
{
    /// <summary>Đề xuất.</summary>
    public const string Proposed = "proposed";

    /// <summary>Phê duyệt.</summary>
    public const string Approved = "approved";

    /// <summary>Ký kết.</summary>
    public const string SignedByAll = "signed";

    /// <summary>Bắt đầu thực hiện.</summary>
    public const string Started = "started";

    /// <summary>Đạt kết quả đầu ra.</summary>
    public const string OutputReached = "outputReached";

    /// <summary>Nộp báo cáo.</summary>
    public const string ReportMade = "reportMade";

    /// <summary>Điều chỉnh kinh phí.</summary>
    public const string BudgetChanged = "budgetChanged";

    /// <summary>Gia hạn.</summary>
    public const string Extended = "extended";

    /// <summary>Kết thúc.</summary>
    public const string Ended = "ended";

    /// <summary>Không thực hiện.</summary>
    public const string Dropped = "dropped";
}
