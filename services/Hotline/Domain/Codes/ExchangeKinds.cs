namespace Cooperation.Hotline.Domain.Codes;

/// <summary>What an exchange is about.</summary>
public static class ExchangeKinds
{
    /// <summary>Đề nghị xác minh.</summary>
    public const string VerificationRequest = "verificationRequest";

    /// <summary>Báo tin mua bán người.</summary>
    public const string TraffickingAlert = "traffickingAlert";

    /// <summary>Đề nghị giải cứu.</summary>
    public const string RescueRequest = "rescueRequest";

    /// <summary>Truy nã, truy bắt.</summary>
    public const string WantedOrArrest = "wantedOrArrest";

    /// <summary>Thông tin về đối tượng.</summary>
    public const string SuspectInformation = "suspectInformation";

    /// <summary>Thông báo hồi hương.</summary>
    public const string RepatriationNotice = "repatriationNotice";

    /// <summary>Thông báo kết quả: itself an answer, so none is due to it.</summary>
    public const string Result = "result";

    /// <summary>Nội dung khác.</summary>
    public const string Other = "other";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        VerificationRequest,
        TraffickingAlert,
        RescueRequest,
        WantedOrArrest,
        SuspectInformation,
        RepatriationNotice,
        Result,
        Other,
    ];

    /// <summary>Whether the partner waits for an answer to an exchange of this kind.</summary>
    public static bool ExpectsAnswer(string kind) => kind != Result;
}
