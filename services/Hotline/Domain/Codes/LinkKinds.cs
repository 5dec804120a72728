namespace Cooperation.Hotline.Domain.Codes;

/// <summary>What one exchange is to another to which a desk has linked it.</summary>
public static class LinkKinds
{
    /// <summary>Cùng vụ việc: neither comes before the other.</summary>
    public const string SameMatter = "sameMatter";

    /// <summary>Diễn biến tiếp theo: the one that is linked follows on the one that it is linked to.</summary>
    public const string FollowUp = "followUp";
}
