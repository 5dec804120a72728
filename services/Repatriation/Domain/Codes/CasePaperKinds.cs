namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>The papers of a return, one after another on the way home.</summary>
public static class CasePaperKinds
{
    /// <summary>Văn bản đề nghị xác minh.</summary>
    public const string VerificationRequest = "verificationRequest";

    /// <summary>Văn bản trả lời xác minh.</summary>
    public const string VerificationReply = "verificationReply";

    /// <summary>Đề nghị cấp giấy thông hành.</summary>
    public const string TravelPaperRequest = "travelPaperRequest";

    /// <summary>Tờ khai dùng cho nạn nhân bị mua bán từ nước ngoài trở về.</summary>
    public const string ReturnDeclaration = "returnDeclaration";

    /// <summary>Giấy chứng nhận về nước.</summary>
    public const string ReturnCertificate = "returnCertificate";

    /// <summary>Biên bản giao nhận.</summary>
    public const string HandoverMinutes = "handoverMinutes";

    /// <summary>Biên bản tiếp nhận.</summary>
    public const string ReceptionMinutes = "receptionMinutes";

    /// <summary>Giấy xác nhận nạn nhân.</summary>
    public const string VictimCertificate = "victimCertificate";

    /// <summary>Quyết định hỗ trợ nạn nhân.</summary>
    public const string SupportDecision = "supportDecision";

    /// <summary>Phiếu chuyển tuyến.</summary>
    public const string ReferralForm = "referralForm";

    /// <summary>All of them, in the order of the way home.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        VerificationRequest,
        VerificationReply,
        TravelPaperRequest,
        ReturnDeclaration,
        HandoverMinutes,
        ReceptionMinutes,
        ReturnCertificate,
        ReferralForm,
        VictimCertificate,
        SupportDecision,
    ];

    /// <summary>Those that are of one person each.</summary>
    public static readonly IReadOnlyList<string> OfOne =
    [
        ReturnDeclaration,
        ReturnCertificate,
        VictimCertificate,
        SupportDecision,
        ReferralForm,
    ];

    /// <summary>Those to which a list is annexed; a handover's holds persons of several cases.</summary>
    public static readonly IReadOnlyList<string> WithList = [HandoverMinutes, ReceptionMinutes];
}
