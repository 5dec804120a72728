using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Calendar;

namespace Cooperation.Portal.Languages;

/// <summary>The clock on the partner's wall, shown beside Viet Nam's where it differs.</summary>
internal static class PartnerTime
{
    /// <summary>The zone of Viet Nam.</summary>
    public const string Here = "Asia/Ho_Chi_Minh";

    private static readonly Dictionary<string, TimeZoneInfo> Zones = new(StringComparer.Ordinal)
    {
        ["CN"] = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"),
        ["GB"] = TimeZoneInfo.FindSystemTimeZoneById("Europe/London"),
        ["KH"] = TimeZoneInfo.FindSystemTimeZoneById("Asia/Phnom_Penh"),
        ["LA"] = TimeZoneInfo.FindSystemTimeZoneById("Asia/Vientiane"),
        ["MY"] = TimeZoneInfo.FindSystemTimeZoneById("Asia/Kuala_Lumpur"),
        ["TH"] = TimeZoneInfo.FindSystemTimeZoneById("Asia/Bangkok"),
    };

    private static readonly Dictionary<string, Text> Cities = new(StringComparer.Ordinal)
    {
        ["Asia/Bangkok"] = new("Băng Cốc", "Bangkok"),
        [Here] = new("Việt Nam", "Viet Nam"),
        ["Asia/Hong_Kong"] = new("Hồng Công", "Hong Kong"),
        ["Asia/Kuala_Lumpur"] = new("Kua-la Lăm-pơ", "Kuala Lumpur"),
        ["Asia/Phnom_Penh"] = new("Phnôm Pênh", "Phnom Penh"),
        ["Asia/Shanghai"] = new("Bắc Kinh", "Beijing"),
        ["Asia/Vientiane"] = new("Viêng Chăn", "Vientiane"),
        ["Europe/London"] = new("Luân Đôn", "London"),
    };

    /// <summary>The name of a zone as people say it: giờ Phnôm Pênh; one that is not known stays as it is written.</summary>
    public static Text ZoneName(string zone) =>
        Cities.TryGetValue(zone, out var city) ? new($"giờ {city.Vi}", $"{city.En} time") : new(zone, zone);

    /// <summary>The hour there, with the day where that differs too; null where the clocks agree or the zone is not known.</summary>
    public static string? Beside(DateTimeOffset moment, string partner) =>
        Zones.TryGetValue(partner, out var zone) ? Beside(moment, zone) : null;

    /// <summary>The same in a zone by its name, as a mission abroad has it.</summary>
    public static string? BesideIn(DateTimeOffset moment, string zone) => Beside(moment, TimeZoneInfo.FindSystemTimeZoneById(zone));

    /// <summary>The hour in a zone, where the clocks agree too; with the day where that differs.</summary>
    public static string In(DateTimeOffset moment, string zone) =>
        Hour(moment, TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(zone)));

    private static string? Beside(DateTimeOffset moment, TimeZoneInfo zone)
    {
        var there = TimeZoneInfo.ConvertTime(moment, zone);
        return there.Offset == VietnamTime.At(moment).Offset ? null : Hour(moment, there);
    }

    private static string Hour(DateTimeOffset moment, DateTimeOffset there) =>
        there.ToString(there.Date == VietnamTime.At(moment).Date ? "HH:mm" : "dd/MM HH:mm", CultureInfo.InvariantCulture);
}
