namespace Cooperation.Hotline.Domain.Codes;

/// <summary>How an exchange ended.</summary>
public static class Outcomes
{
    /// <summary>Đã xử lý.</summary>
    public const string Handled = "handled";

    /// <summary>Không xử lý: there is a reason.</summary>
    public const string NoAction = "noAction";
}
