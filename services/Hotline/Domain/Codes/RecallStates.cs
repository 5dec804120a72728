namespace Cooperation.Hotline.Domain.Codes;

/// <summary>What a recipient says has become of what was recalled.</summary>
public static class RecallStates
{
    /// <summary>Chưa mở.</summary>
    public const string NotOpened = "notOpened";

    /// <summary>Đã hủy.</summary>
    public const string Destroyed = "destroyed";

    /// <summary>Đã chuyển tiếp trước khi thu hồi.</summary>
    public const string PassedOn = "passedOn";

    /// <summary>Đã sử dụng trước khi thu hồi.</summary>
    public const string Used = "used";

    /// <summary>Không đồng ý thu hồi.</summary>
    public const string Refused = "refused";
}
