namespace Cooperation.Meetings.Domain.Codes;

/// <summary>Where a meeting stands in its life.</summary>
public static class MeetingStatus
{
    /// <summary>Đã thông báo.</summary>
    public const string Announced = "announced";

    /// <summary>Đã đề xuất đoàn.</summary>
    public const string DelegationProposed = "delegationProposed";

    /// <summary>Đã phê duyệt đoàn.</summary>
    public const string Approved = "approved";

    /// <summary>Đã tổ chức.</summary>
    public const string Held = "held";

    /// <summary>Đã báo cáo.</summary>
    public const string Reported = "reported";

    /// <summary>Đã thực hiện kết luận.</summary>
    public const string FollowedUp = "followedUp";

    /// <summary>Đã hủy.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>Gộp vào cuộc họp khác.</summary>
    public const string Merged = "merged";

    /// <summary>Those in which it has been held.</summary>
    public static readonly IReadOnlyList<string> AfterHolding = [Held, Reported, FollowedUp];

    /// <summary>Every status, in the order of life.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Announced,
        DelegationProposed,
        Approved,
        Held,
        Reported,
        FollowedUp,
        Cancelled,
        Merged,
    ];
}
