namespace Cooperation.Meetings.Domain.Codes;

/// <summary>Names of the lists whose codes come from reference data alone.</summary>
public static class MeetingLists
{
    /// <summary>Frameworks: COMMIT, ACTIP, …</summary>
    public const string Framework = "meetingFramework";

    /// <summary>Series: IMM, SOM, annualConference, …</summary>
    public const string Series = "meetingSeries";

    /// <summary>Partner countries.</summary>
    public const string Partner = "partner";

    /// <summary>Languages.</summary>
    public const string Language = "language";

    /// <summary>Areas of work of a plan.</summary>
    public const string WorkPlanArea = "workPlanArea";

    /// <summary>Currencies.</summary>
    public const string Currency = "currency";

    /// <summary>Where money comes from.</summary>
    public const string FundingSource = "fundingSource";

    /// <summary>Agencies of Viet Nam.</summary>
    public const string Agency = "agency";
}
