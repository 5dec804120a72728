namespace Cooperation.Repatriation.Domain.Codes;

/// <summary>Who stands beside a minor at a handover.</summary>
public static class MinorCompanions
{
    /// <summary>Người giám hộ.</summary>
    public const string Guardian = "guardian";

    /// <summary>Cán bộ bảo vệ trẻ em.</summary>
    public const string ChildProtectionOfficer = "childProtectionOfficer";
}
