namespace Cooperation.Agreements.Domain.Codes;

/// <summary>Steps of a review, as addresses name them.</summary>
public static class ReviewSteps
{
    /// <summary>Xác nhận đã tổ chức.</summary>
    public const string Holding = "holding";

    /// <summary>Không phải cuộc họp này.</summary>
    public const string Rejection = "rejection";

    /// <summary>Ghi kết luận.</summary>
    public const string Conclusions = "conclusions";

    /// <summary>Thông qua kế hoạch tiếp theo.</summary>
    public const string Adoption = "adoption";

    /// <summary>Không tổ chức.</summary>
    public const string Dropping = "dropping";

    /// <summary>Mở lại.</summary>
    public const string Reopening = "reopening";
}
