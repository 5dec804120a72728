namespace Cooperation.Agreements.Domain.Codes;

/// <summary>What happens to an agency's own plan.</summary>
public static class AgencyPlanHappenings
{
    /// <summary>Ban hành.</summary>
    public const string Entered = "entered";

    /// <summary>Cập nhật.</summary>
    public const string Changed = "changed";
}
