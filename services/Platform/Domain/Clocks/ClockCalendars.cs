namespace Cooperation.Platform.Domain.Clocks;

/// <summary>Whose working days a rule counts.</summary>
public static class ClockCalendars
{
    /// <summary>Those of Viet Nam.</summary>
    public const string VietNam = "vn";

    /// <summary>Days worked here and in the partner's country.</summary>
    public const string Both = "both";

    /// <summary>Both of them.</summary>
    public static readonly IReadOnlyList<string> All = [VietNam, Both];
}
