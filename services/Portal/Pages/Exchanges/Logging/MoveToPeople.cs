using System.Globalization;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Pages.Exchanges.Logging;

/// <summary>Takes what looked personal out of the case text and into the people, leaving a mark in its place.</summary>
internal static class MoveToPeople
{
    public static void Move(FormState form, Speech speech, params ReadOnlySpan<string> fields)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            texts[field] = form[field];
        }

        var person = PeopleFields.Count(form) - 1;
        foreach (var finding in CaseTextCheck.Find(texts.Values).OrderBy(finding => finding.Kind))
        {
            if (finding.Kind == FindingKind.Name || person < 0)
            {
                person = PeopleFields.Add(form);
            }

            form[PeopleFields.Field(person, PartOf(finding.Kind))] = finding.Text;
            foreach (var field in texts.Keys)
            {
                texts[field] = texts[field]
                    .Replace(
                        finding.Text,
                        speech[LogTexts.Mark, (person + 1).ToString(CultureInfo.InvariantCulture)],
                        StringComparison.Ordinal
                    );
            }
        }

        foreach (var (field, text) in texts)
        {
            form[field] = text;
        }
    }

    private static string PartOf(FindingKind kind) =>
        kind switch
        {
            FindingKind.Name => "name",
            FindingKind.Telephone => "telephone",
            _ => "document",
        };
}
