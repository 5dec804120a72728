namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Why somebody did not come who was on the list, or came who was not.</summary>
public static class HandoverDifferences
{
    /// <summary>Phía bạn không đưa đến.</summary>
    public const string NotBrought = "notBrought";

    /// <summary>Người đó từ chối.</summary>
    public const string Refused = "refused";

    /// <summary>Lý do sức khỏe.</summary>
    public const string Ill = "ill";

    /// <summary>Thiếu giấy tờ.</summary>
    public const string PaperMissing = "paperMissing";

    /// <summary>Mất liên lạc.</summary>
    public const string Missing = "missing";

    /// <summary>Có thêm người ngoài danh sách.</summary>
    public const string Unlisted = "unlisted";

    /// <summary>Lý do khác.</summary>
    public const string Other = "other";
}
