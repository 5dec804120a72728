namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What happens in a negotiation.</summary>
public static class NegotiationHappenings
{
    /// <summary>Mở hồ sơ đàm phán.</summary>
    public const string Begun = "begun";

    /// <summary>Ghi vòng đàm phán.</summary>
    public const string RoundNoted = "roundNoted";

    /// <summary>Ghi lập trường.</summary>
    public const string PositionNoted = "positionNoted";

    /// <summary>Thống nhất một điều.</summary>
    public const string ArticleAgreed = "articleAgreed";

    /// <summary>Để trong ngoặc.</summary>
    public const string ArticleBracketed = "articleBracketed";

    /// <summary>Mở lại một điều.</summary>
    public const string ArticleOpened = "articleOpened";

    /// <summary>Ghi giới hạn được giao.</summary>
    public const string LimitsSet = "limitsSet";

    /// <summary>Đặt lịch đến khi ký.</summary>
    public const string CalendarSet = "calendarSet";
}
