namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Where a measure of protection stands.</summary>
public static class PersonProtections
{
    /// <summary>Đã đề nghị bảo vệ.</summary>
    public const string Asked = "asked";

    /// <summary>Đang được bảo vệ.</summary>
    public const string Granted = "granted";

    /// <summary>Người được bảo vệ từ chối.</summary>
    public const string RefusedByPerson = "refusedByPerson";

    /// <summary>Không áp dụng.</summary>
    public const string Denied = "denied";

    /// <summary>Đã chấm dứt.</summary>
    public const string Ended = "ended";
}

/// <summary>Whom a measure protects.</summary>
public static class ProtectionSubjects
{
    /// <summary>Nạn nhân.</summary>
    public const string Victim = "victim";

    /// <summary>Người dưới 18 tuổi đi cùng.</summary>
    public const string AccompanyingMinor = "accompanyingMinor";

    /// <summary>Người thân thích.</summary>
    public const string Relative = "relative";
}

/// <summary>What is done to protect somebody.</summary>
public static class ProtectionKinds
{
    /// <summary>Bố trí nơi tạm lánh.</summary>
    public const string SafePlace = "safePlace";

    /// <summary>Giữ bí mật nơi cư trú, nơi làm việc, học tập.</summary>
    public const string Secrecy = "secrecy";

    /// <summary>Ngăn chặn hành vi xâm hại hoặc đe dọa xâm hại.</summary>
    public const string Prevention = "prevention";

    /// <summary>Biện pháp khác.</summary>
    public const string Other = "other";
}

/// <summary>Who asks for a measure.</summary>
public static class ProtectionAskers
{
    /// <summary>Chính người đó.</summary>
    public const string Person = "person";

    /// <summary>Người đại diện hợp pháp.</summary>
    public const string Guardian = "guardian";

    /// <summary>Người thân thích.</summary>
    public const string Relative = "relative";

    /// <summary>Cơ quan.</summary>
    public const string Agency = "agency";
}
