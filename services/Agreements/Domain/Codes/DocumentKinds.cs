namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What a document of an instrument is.</summary>
public static class DocumentKinds
{
    /// <summary>Văn bản đã ký.</summary>
    public const string SignedText = "signedText";

    /// <summary>Bản dịch.</summary>
    public const string Translation = "translation";

    /// <summary>Văn bản phê chuẩn, phê duyệt.</summary>
    public const string Ratification = "ratification";

    /// <summary>Thông báo hiệu lực.</summary>
    public const string ForceNotice = "forceNotice";

    /// <summary>Biên bản, kết luận kỳ sơ kết, tổng kết.</summary>
    public const string ReviewMinutes = "reviewMinutes";

    /// <summary>Kế hoạch thực hiện tiếp theo.</summary>
    public const string FollowUpPlan = "followUpPlan";

    /// <summary>Minh chứng thực hiện.</summary>
    public const string Evidence = "evidence";

    /// <summary>Văn bản khác.</summary>
    public const string Other = "other";

    /// <summary>Those that there are only once it was signed.</summary>
    internal static readonly IReadOnlyList<string> OfWhatWasSigned = [SignedText, Ratification, ForceNotice];
}
