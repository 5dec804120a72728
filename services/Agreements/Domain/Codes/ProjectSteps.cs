namespace Cooperation.Agreements.Domain.Codes;

/// <summary>Steps of a project, as addresses name them.</summary>
public static class ProjectSteps
{
    /// <summary>Phê duyệt.</summary>
    public const string Approval = "approval";

    /// <summary>Ký kết.</summary>
    public const string Signature = "signature";

    /// <summary>Bắt đầu thực hiện.</summary>
    public const string Start = "start";

    /// <summary>Đạt kết quả đầu ra.</summary>
    public const string Output = "output";

    /// <summary>Nộp báo cáo.</summary>
    public const string Report = "report";

    /// <summary>Điều chỉnh kinh phí.</summary>
    public const string Budget = "budget";

    /// <summary>Gia hạn.</summary>
    public const string Extension = "extension";

    /// <summary>Kết thúc.</summary>
    public const string Ending = "ending";

    /// <summary>Không thực hiện.</summary>
    public const string Dropping = "dropping";
}
