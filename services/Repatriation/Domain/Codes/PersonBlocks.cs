namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>What stands in the way of a person's return.</summary>
public static class PersonBlocks
{
    /// <summary>Đơn vị khác còn giữ thông tin nhân thân.</summary>
    public const string IdentityElsewhere = "identity-elsewhere";

    /// <summary>Nhân thân chưa được xác minh.</summary>
    public const string IdentityUnconfirmed = "identity-unconfirmed";

    /// <summary>Chưa có giấy thông hành.</summary>
    public const string PaperMissing = "paper-missing";

    /// <summary>Giấy thông hành đã hết giá trị.</summary>
    public const string PaperEnded = "paper-ended";

    /// <summary>Người chưa thành niên cần người đi cùng khi giao nhận.</summary>
    public const string MinorAlone = "minor-alone";

    /// <summary>Thời hạn đã quá.</summary>
    public const string LimitOverdue = "limit-overdue";

    /// <summary>Thời hạn đang tạm dừng.</summary>
    public const string LimitPaused = "limit-paused";

    /// <summary>Chưa kết luận là nạn nhân hay không.</summary>
    public const string IdentificationOpen = "identification-open";

    /// <summary>Đề nghị bảo vệ chưa được quyết định.</summary>
    public const string ProtectionOpen = "protection-open";

    /// <summary>Biện pháp bảo vệ sắp hết ngày.</summary>
    public const string ProtectionEnding = "protection-ending";

    /// <summary>Biện pháp bảo vệ đã hết ngày.</summary>
    public const string ProtectionOver = "protection-over";

    /// <summary>Đợt giao nhận chưa được hai bên xác nhận.</summary>
    public const string HandoverUnconfirmed = "handover-unconfirmed";

    /// <summary>Còn vé chưa xuất.</summary>
    public const string TicketOpen = "ticket-open";

    /// <summary>Xác nhận đủ sức khỏe hết giá trị trước ngày đi.</summary>
    public const string FitnessEnded = "fitness-ended";

    /// <summary>Chưa có xác nhận đủ sức khỏe đi lại.</summary>
    public const string FitnessMissing = "fitness-missing";

    /// <summary>Chưa có người đi cùng.</summary>
    public const string EscortMissing = "escort-missing";

    /// <summary>Nhu cầu phải lo trước khi giao nhận.</summary>
    public const string NeedOpen = "need-open";
}
