namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Whether support was offered and taken. It moves by itself too.</summary>
public static class PersonSupports
{
    /// <summary>Chưa đề nghị hỗ trợ.</summary>
    public const string NotOffered = "notOffered";

    /// <summary>Đã đề nghị hỗ trợ.</summary>
    public const string Offered = "offered";

    /// <summary>Nhận hỗ trợ.</summary>
    public const string Accepted = "accepted";

    /// <summary>Từ chối hỗ trợ.</summary>
    public const string Declined = "declined";

    /// <summary>Thôi nhận hỗ trợ.</summary>
    public const string Withdrawn = "withdrawn";
}
