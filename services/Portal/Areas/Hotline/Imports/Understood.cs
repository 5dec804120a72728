using System.Globalization;
using Cooperation.Platform.Domain;
using Cooperation.Portal.Areas.Hotline.Exchanges.Steps;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;
using Cooperation.Portal.Reference;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>What was understood of a field of a row, as a desk reads it. Who anybody is was never sent (R20).</summary>
internal static class Understood
{
    /// <summary>Null where the row has nothing there.</summary>
    public static string? Of(UnderstoodRow row, string field, PageLanguage speech, Codes codes)
    {
        if (row.Values.GetValueOrDefault(field == "time" ? "at" : field) is not { } value)
        {
            return null;
        }

        return (field, value) switch
        {
            ("at" or "occurredAt", _) => MomentOf(value) is { } moment ? Times.Moment(moment) : value,
            ("time", _) => MomentOf(value) is { } moment ? Times.Hour(moment) : value,
            ("signsOfCrime", _) => speech[value == "yes" ? StepTexts.Yes : StepTexts.No],
            ("state", _) => speech[value == Known.Import.StillOpen ? ImportTexts.StillOpen : ImportTexts.IsOver],
            ("sourceReliability", _) => codes.Name(Lists.Reliability, value),
            ("informationCredibility", _) => codes.Name(Lists.Credibility, value),
            _ => codes.Name(field, value), // Other fields that hold codes are called as their lists are; what is no code stays as it is.
        };
    }

    private static DateTimeOffset? MomentOf(string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
}
