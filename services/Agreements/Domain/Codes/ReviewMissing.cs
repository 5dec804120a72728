namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What a review that was held still lacks.</summary>
public static class ReviewMissing
{
    /// <summary>Chưa có cuộc họp.</summary>
    public const string Meeting = "meeting";

    /// <summary>Chưa có kết luận.</summary>
    public const string Conclusions = "conclusions";

    /// <summary>Chưa có kế hoạch tiếp theo.</summary>
    public const string FollowUpPlan = "followUpPlan";

    /// <summary>Kế hoạch tiếp theo chưa được thông qua.</summary>
    public const string Adoption = "adoption";
}
