using System.Globalization;
using Cooperation.Portal.Areas.Hotline.Exchanges.Logging;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>Turns the typed fields into what Hotline is sent; what is missing or can't be read is noted on the form.</summary>
internal static class StepBody
{
    public static Dictionary<string, object?> Read(StepScene scene)
    {
        var body = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in scene.Fields)
        {
            if (field.Required && scene.Form[field.Name].Length == 0)
            {
                scene.Form.Add(field.Name, scene.PageLanguage[SiteTexts.Required]);
                continue;
            }

            if (!field.InAddress)
            {
                body[field.Name] = Value(field, scene);
            }
        }

        return body;
    }

    private static object? Value(StepField field, StepScene scene) =>
        field.Kind switch
        {
            StepFieldKind.Check => scene.Form[field.Name].Length > 0,
            StepFieldKind.YesNo => scene.Form.Given(field.Name) is { } typed ? typed == "yes" : null,
            StepFieldKind.Count => Count(field.Name, scene),
            StepFieldKind.Time => Time(field, scene),
            _ => scene.Form.Given(field.Name),
        };

    private static int? Count(string field, StepScene scene)
    {
        if (scene.Form.Given(field) is not { } typed)
        {
            return null;
        }

        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        scene.Form.Add(field, scene.PageLanguage[StepTexts.CountWrong]);
        return null;
    }

    private static DateTimeOffset? Time(StepField field, StepScene scene)
    {
        if (scene.Form.Given(field.Name) is not { } typed)
        {
            return null;
        }

        if (!Times.TryRead(typed, scene.Now, out var moment))
        {
            scene.Form.Add(field.Name, scene.PageLanguage[LogTexts.AtWrong]);
            return null;
        }

        return Times.NotBefore(moment, field.NotBefore?.Invoke(scene.Exchange));
    }
}
