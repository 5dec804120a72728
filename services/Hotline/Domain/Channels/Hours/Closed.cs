using Cooperation.Platform.Domain.Reference;

namespace Cooperation.Hotline.Domain.Channels.Hours;

/// <summary>Why nobody answers.</summary>
public static class Closed
{
    /// <summary>Ban đêm: from 20:00 to 06:00 there.</summary>
    public const string Night = "night";

    /// <summary>Ngoài giờ làm việc.</summary>
    public const string OutsideHours = "outsideHours";

    /// <summary>Nghỉ giữa giờ.</summary>
    public const string Break = "break";

    /// <summary>Ngày nghỉ trong tuần.</summary>
    public const string Weekend = "weekend";

    /// <summary>Ngày lễ, Tết.</summary>
    public const string Holiday = "holiday";
}
