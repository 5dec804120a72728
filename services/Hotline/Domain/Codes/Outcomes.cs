namespace Cooperation.Hotline.Domain.Codes;

/// <summary>How an exchange ended.</summary>
public static class Outcomes
{
    /// <summary>Đã xử lý.</summary>
    public const string Handled = "handled";

    /// <summary>Không xử lý: there is a reason.</summary>
    public const string NoAction = "noAction";

    /// <summary>Ghi trong sổ cũ: it was over when it was imported. What it came to stands in words, where the log tells; no desk closes anything so.</summary>
    public const string OldLog = "oldLog";
}
