namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Where a handover stands.</summary>
public static class HandoverStatus
{
    /// <summary>Đã lên kế hoạch.</summary>
    public const string Planned = "planned";

    /// <summary>Hai bên đã xác nhận.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>Đã giao nhận.</summary>
    public const string Arrived = "arrived";

    /// <summary>Đã ký biên bản.</summary>
    public const string MinutesSigned = "signed";

    /// <summary>Đã hủy.</summary>
    public const string Cancelled = "cancelled";
}
