using System.Globalization;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Channels;

/// <summary>The terms of a channel as a form holds them, and as they are sent.</summary>
internal static class ChannelForm
{
    /// <summary>Room for contact points beside those that are there.</summary>
    private const int Spare = 2;

    public static void Fill(FormState form, ChannelRow channel, DateTimeOffset now)
    {
        form["from"] = Times.Day(now);
        form["theirUnit"] = channel.TheirUnit;
        form["theirUnitEn"] = channel.TheirUnitEn;
        form["numbers"] = string.Join('\n', channel.Numbers);
        form.Set("languages", channel.Languages);
        form["ourHours"] = channel.OurHours;
        form["theirHours"] = channel.TheirHours;
        form["theirZone"] = channel.TheirZone;
        form["medium"] = channel.Medium;
        form["verified"] = channel.Unverified ? "" : "1";
        form["points"] = (channel.ContactPoints.Count + Spare).ToString(CultureInfo.InvariantCulture);
        foreach (var (place, point) in channel.ContactPoints.Index())
        {
            form[Field(place, "code")] = point.Code ?? "";
            form[Field(place, "side")] = point.Side;
            form[Field(place, "unverified")] = point.Unverified ? "1" : "";
            form[Field(place, "vi")] = point.Vi;
            form[Field(place, "en")] = point.En;
            form[Field(place, "numbers")] = string.Join("; ", point.Numbers);
            form[Field(place, "languages")] = string.Join(' ', point.Languages);
        }
    }

    public static int PointsOf(FormState form) =>
        int.TryParse(form["points"], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Clamp(count, 2, 20) : 4;

    public static string Field(int place, string name) => string.Create(CultureInfo.InvariantCulture, $"contactPoints[{place}].{name}");

    public static ChannelChange ReadChange(FormState form, PageLanguage speech, DateTimeOffset now) =>
        new(
            Day(form, speech, now),
            form.Given("note"),
            form.Given("theirUnit"),
            form.Given("theirUnitEn"),
            Several(form["numbers"], '\n'),
            form.All("languages"),
            form.Given("ourHours"),
            form.Given("theirHours"),
            form.Given("theirZone"),
            form.Given("medium"),
            form["verified"].Length == 0,
            Points(form)
        );

    public static NewChannel ReadNew(FormState form, PageLanguage speech, DateTimeOffset now)
    {
        var terms = ReadChange(form, speech, now);
        return new(
            form.Given("code")?.ToUpperInvariant(),
            form.Given("partner"),
            form.Given("level"),
            form.Given("area"),
            form.Given("desk"),
            terms.From,
            terms.Note,
            terms.TheirUnit,
            terms.TheirUnitEn,
            terms.Numbers,
            terms.Languages,
            terms.OurHours,
            terms.TheirHours,
            terms.TheirZone,
            terms.Medium,
            terms.Unverified,
            terms.ContactPoints
        );
    }

    public static DateOnly? Day(FormState form, PageLanguage speech, DateTimeOffset now)
    {
        if (Times.TryReadDay(form["from"], VietnamTime.DateOf(now), out var day))
        {
            return day;
        }

        form.Add("from", speech[form["from"].Length == 0 ? SiteTexts.Required : ExchangeTexts.DayWrong]);
        return null;
    }

    private static List<ChannelPoint> Points(FormState form) =>
        [
            .. Enumerable
                .Range(0, PointsOf(form))
                .Where(place => form[Field(place, "vi")].Length > 0)
                .Select(place => new ChannelPoint(
                    form.Given(Field(place, "code")),
                    form[Field(place, "side")],
                    form[Field(place, "vi")],
                    form.Given(Field(place, "en")) ?? form[Field(place, "vi")],
                    Several(form[Field(place, "numbers")], ';'),
                    Several(form[Field(place, "languages")].Replace(',', ' '), ' '),
                    form[Field(place, "unverified")].Length > 0
                )),
        ];

    private static string[] Several(string text, char separator) =>
        text.ReplaceLineEndings("\n").Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
