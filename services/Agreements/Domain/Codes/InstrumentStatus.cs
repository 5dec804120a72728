namespace Cooperation.Agreements.Domain.Codes;

/// <summary>Where an instrument stands in its life, in its order.</summary>
public static class InstrumentStatus
{
    /// <summary>Dự kiến.</summary>
    public const string Planned = "planned";

    /// <summary>Được giao đàm phán.</summary>
    public const string Mandate = "mandate";

    /// <summary>Đang đàm phán.</summary>
    public const string Negotiating = "negotiating";

    /// <summary>Đã ký tắt.</summary>
    public const string Initialled = "initialled";

    /// <summary>Đề xuất ký kết.</summary>
    public const string Proposed = "proposed";

    /// <summary>Được đồng ý ký.</summary>
    public const string Approved = "approved";

    /// <summary>Đã ký.</summary>
    public const string SignedByBothSides = "signed";

    /// <summary>Đã phê chuẩn, phê duyệt.</summary>
    public const string Ratified = "ratified";

    /// <summary>Có hiệu lực.</summary>
    public const string InForce = "inForce";

    /// <summary>Đang rà soát.</summary>
    public const string UnderReview = "underReview";

    /// <summary>Đã sửa đổi, bổ sung.</summary>
    public const string Amended = "amended";

    /// <summary>Hết hiệu lực.</summary>
    public const string Ended = "ended";

    /// <summary>Those of an instrument that was signed and has not ended: it alone can be amended.</summary>
    public static readonly IReadOnlyList<string> Standing = [SignedByBothSides, Ratified, InForce, UnderReview, Amended];
}
