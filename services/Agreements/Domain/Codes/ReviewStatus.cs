namespace Cooperation.Agreements.Domain.Codes;

/// <summary>Where a review of an instrument stands.</summary>
public static class ReviewStatus
{
    /// <summary>Đến kỳ.</summary>
    public const string Due = "due";

    /// <summary>Có cuộc họp đã diễn ra, chờ xác nhận.</summary>
    public const string Proposed = "proposed";

    /// <summary>Đã tổ chức.</summary>
    public const string Held = "held";

    /// <summary>Đã kết luận.</summary>
    public const string Concluded = "concluded";

    /// <summary>Không tổ chức.</summary>
    public const string Dropped = "dropped";
}
