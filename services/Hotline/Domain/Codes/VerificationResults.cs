namespace Cooperation.Hotline.Domain.Codes;

/// <summary>What a verification came to.</summary>
public static class VerificationResults
{
    /// <summary>Đúng như thông tin.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>Đúng một phần.</summary>
    public const string PartlyConfirmed = "partlyConfirmed";

    /// <summary>Không đúng.</summary>
    public const string Refuted = "refuted";

    /// <summary>Chưa đủ căn cứ kết luận.</summary>
    public const string Undetermined = "undetermined";
}
