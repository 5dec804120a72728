namespace Cooperation.Platform.Domain.Calendar;

/// <summary>Clocks of the two ends, by their names in the IANA data base, which knows when a country puts its clock forward.</summary>
public static class TimeZones
{
    /// <summary>The clock of every desk of ours.</summary>
    public const string VietNam = "Asia/Ho_Chi_Minh";

    /// <summary>Whether a name is that of a zone; Windows' own names are none.</summary>
    public static bool Know(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId && zone.Id == name;
}
