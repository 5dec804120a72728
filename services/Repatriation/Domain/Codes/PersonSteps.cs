namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>What is done for a person, as addresses name it.</summary>
public static class PersonSteps
{
    /// <summary>Đề nghị xác minh nhân thân.</summary>
    public const string IdentityRequest = "identity-request";

    /// <summary>Trả lời xác minh nhân thân.</summary>
    public const string IdentityReply = "identity-reply";

    /// <summary>Cấp giấy thông hành.</summary>
    public const string TravelPaper = "travel-paper";

    /// <summary>Đưa vào đợt giao nhận: taken by a handover, and no address of a person.</summary>
    public const string Handover = "handover";

    /// <summary>Tiếp nhận.</summary>
    public const string Reception = "reception";

    /// <summary>Hỗ trợ ban đầu.</summary>
    public const string InitialSupport = "initial-support";

    /// <summary>Chuyển về địa phương.</summary>
    public const string Referral = "referral";

    /// <summary>Trả lời tiếp nhận của địa phương.</summary>
    public const string ReferralAnswer = "referral-answer";

    /// <summary>Hòa nhập cộng đồng.</summary>
    public const string Settlement = "settlement";

    /// <summary>Kết thúc.</summary>
    public const string Closure = "closure";

    /// <summary>Xác định nạn nhân.</summary>
    public const string Identification = "identification";

    /// <summary>Hỗ trợ.</summary>
    public const string Support = "support";

    /// <summary>Biện pháp bảo vệ: kept beside the return, which it neither moves nor waits for.</summary>
    public const string Protection = "protection";

    /// <summary>Hành trình về nước: kept beside the return too, until he is received.</summary>
    public const string Journey = "journey";

    /// <summary>Ghi, rút ảnh.</summary>
    public const string Photograph = "photographs";

    /// <summary>Chăm sóc sau khi trở về: visits, supports and consents, kept beside the return.</summary>
    public const string Care = "care";

    /// <summary>Đánh giá nhu cầu.</summary>
    public const string Need = "need";

    /// <summary>Bàn giao thông tin nhân thân: the one step of the desk of Hotline that still holds it.</summary>
    public const string IdentityHandover = "identity-handover";

    /// <summary>Đề nghị bàn giao thông tin nhân thân: who needs it asks that desk for it.</summary>
    public const string IdentityCall = "identity-call";

    /// <summary>Hoàn tác.</summary>
    public const string Undo = "undo";
}
