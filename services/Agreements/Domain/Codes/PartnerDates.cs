namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What comes with a partner next, or is late.</summary>
public static class PartnerDates
{
    /// <summary>The term of an instrument ends.</summary>
    public const string TermEnds = "termEnds";

    /// <summary>The term of an instrument is over and nobody renewed it.</summary>
    public const string TermOver = "termOver";

    /// <summary>An instrument is in force by a notice whose number is not known.</summary>
    public const string NoticeMissing = "noticeMissing";

    /// <summary>Đến kỳ sơ kết, tổng kết.</summary>
    public const string ReviewDue = "reviewDue";

    /// <summary>Quá kỳ sơ kết, tổng kết.</summary>
    public const string ReviewOverdue = "reviewOverdue";
}
