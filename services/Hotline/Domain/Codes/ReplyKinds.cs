namespace Cooperation.Hotline.Domain.Codes;

/// <summary>What a reply in a thread is.</summary>
public static class ReplyKinds
{
    /// <summary>Xác nhận đã nhận.</summary>
    public const string Acknowledgement = "acknowledgement";

    /// <summary>Trả lời một phần.</summary>
    public const string Partial = "partial";

    /// <summary>Trả lời chính thức.</summary>
    public const string Final = "final";
}
