using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Pages.Exchanges.Logging;

/// <summary>
/// Takes what looked personal out of the case text and into the people, leaving a mark in its place. A number goes to the name before it
/// in the same text; where there is none, or that person has another number already, to somebody new. Nothing filled in is overwritten.
/// </summary>
internal static partial class MoveToPeople
{
    public static void Move(FormState form, Speech speech, params ReadOnlySpan<string> fields)
    {
        foreach (var field in fields)
        {
            if (form.Given(field) is { } text)
            {
                form[field] = MoveOut(CaseTextCheck.Composed(text), form, speech);
            }
        }
    }

    private static string MoveOut(string text, FormState form, Speech speech)
    {
        var rest = new StringBuilder();
        var (copied, nearest) = (0, -1);
        foreach (var found in CaseTextCheck.In(text))
        {
            var between = text[copied..found.Start];
            nearest = PersonMarked(between, form) ?? nearest;
            nearest = PersonFor(found.Finding, nearest, form);
            rest.Append(between).Append(speech[LogTexts.Mark, (nearest + 1).ToString(CultureInfo.InvariantCulture)]);
            copied = found.Start + found.Length;
        }

        return rest.Append(text[copied..]).ToString();
    }

    private static int PersonFor(Finding finding, int nearest, FormState form)
    {
        var part = PartOf(finding.Kind);
        var person =
            PersonWith(part, finding.Text, form)
            ?? (
                finding.Kind != FindingKind.Name && nearest >= 0 && form[PeopleFields.Field(nearest, part)].Length == 0
                    ? nearest
                    : PeopleFields.Add(form)
            );
        form[PeopleFields.Field(person, part)] = finding.Text;
        return person;
    }

    // Somebody mentioned twice is one person.
    private static int? PersonWith(string part, string text, FormState form)
    {
        for (var person = 0; person < PeopleFields.Count(form); person++)
        {
            if (string.Equals(form[PeopleFields.Field(person, part)], text, StringComparison.OrdinalIgnoreCase))
            {
                return person;
            }
        }

        return null;
    }

    // A mark left by moving before stands for a name.
    private static int? PersonMarked(string between, FormState form) =>
        Mark().Matches(between) is [.., var last]
        && int.TryParse(last.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= PeopleFields.Count(form)
            ? number - 1
            : null;

    private static string PartOf(FindingKind kind) =>
        kind switch
        {
            FindingKind.Name => "name",
            FindingKind.Telephone => "telephone",
            _ => "document",
        };

    [GeneratedRegex(@"\[(?:người|person) (?<number>\d{1,3})\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
