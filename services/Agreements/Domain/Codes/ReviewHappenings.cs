namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What happens to a review.</summary>
public static class ReviewHappenings
{
    /// <summary>Đưa vào lịch.</summary>
    public const string Planned = "planned";

    /// <summary>Đến kỳ tiếp theo.</summary>
    public const string FollowsOn = "followsOn";

    /// <summary>Có cuộc họp đã diễn ra.</summary>
    public const string HeldProposed = "heldProposed";

    /// <summary>Không phải cuộc họp này.</summary>
    public const string ProposalRejected = "proposalRejected";

    /// <summary>Đã tổ chức.</summary>
    public const string Held = "held";

    /// <summary>Đã kết luận.</summary>
    public const string Concluded = "concluded";

    /// <summary>Thông qua kế hoạch tiếp theo.</summary>
    public const string PlanAdopted = "planAdopted";

    /// <summary>Không tổ chức.</summary>
    public const string Dropped = "dropped";

    /// <summary>Mở lại.</summary>
    public const string Reopened = "reopened";
}
