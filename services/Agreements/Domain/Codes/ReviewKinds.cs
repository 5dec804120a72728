namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What sort of review it is: a conference each year is one thing, looking back on five and on ten years are others.</summary>
public static class ReviewKinds
{
    /// <summary>Hội nghị thường niên.</summary>
    public const string AnnualConference = "annualConference";

    /// <summary>Sơ kết.</summary>
    public const string Interim = "interim";

    /// <summary>Tổng kết 5 năm.</summary>
    public const string FiveYear = "fiveYear";

    /// <summary>Tổng kết 10 năm.</summary>
    public const string TenYear = "tenYear";

    /// <summary>Đột xuất.</summary>
    public const string AdHoc = "adHoc";
}
