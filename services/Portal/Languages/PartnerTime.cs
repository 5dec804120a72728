using System.Globalization;

namespace Cooperation.Portal.Languages;

/// <summary>The clock on the partner's wall, shown beside Viet Nam's where it differs.</summary>
internal static class PartnerTime
{
    private static readonly Dictionary<string, TimeZoneInfo> Zones = new(StringComparer.Ordinal)
    {
        ["CN"] = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"),
        ["GB"] = TimeZoneInfo.FindSystemTimeZoneById("Europe/London"),
        ["KH"] = TimeZoneInfo.FindSystemTimeZoneById("Asia/Phnom_Penh"),
        ["LA"] = TimeZoneInfo.FindSystemTimeZoneById("Asia/Vientiane"),
        ["MY"] = TimeZoneInfo.FindSystemTimeZoneById("Asia/Kuala_Lumpur"),
        ["TH"] = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok"),
    };

    /// <summary>The hour there, with the day where that differs too; null where the clocks agree or the zone is not known.</summary>
    public static string? Beside(DateTimeOffset moment, string partner)
    {
        if (!Zones.TryGetValue(partner, out var zone))
        {
            return null;
        }

        var here = Cooperation.Platform.Hosting.Calendar.VietnamTime.At(moment);
        var there = TimeZoneInfo.ConvertTime(moment, zone);
        return there.Offset == here.Offset
            ? null
            : there.ToString(there.Date == here.Date ? "HH:mm" : "dd/MM HH:mm", CultureInfo.InvariantCulture);
    }
}
