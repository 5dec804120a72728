using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Forms;

/// <summary>Reads what was typed into a field; what can't be read is noted at it.</summary>
internal static class FieldReading
{
    /// <summary>A moment by Viet Nam's clock; null where nothing was typed.</summary>
    public static DateTimeOffset? Moment(this FormState form, string field, PageLanguage language, DateTimeOffset now)
    {
        if (form.Given(field) is not { } typed)
        {
            return null;
        }

        if (Times.TryRead(typed, now, out var moment))
        {
            return moment;
        }

        form.Add(field, language[LogTexts.AtWrong]);
        return null;
    }

    /// <summary>Notes every one of these fields into which nothing was typed.</summary>
    public static void Require(this FormState form, PageLanguage language, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (form.Given(field) is null)
            {
                form.Add(field, language[SiteTexts.Required]);
            }
        }
    }
}
