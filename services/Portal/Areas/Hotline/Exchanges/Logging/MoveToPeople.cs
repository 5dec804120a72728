using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Cooperation.Platform.Hosting.CaseText;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Logging;

/// <summary>
/// Takes what looked personal out of the case text and into the people, leaving a mark in its place. A number goes to the name before it
/// in the same text; where there is none, or that person has another number already, to somebody new. Nothing filled in is overwritten.
/// </summary>
internal static partial class MoveToPeople
{
    /// <summary>Moves what the fields hold; false where there was no room for all of it: the rest stays where it is.</summary>
    public static bool Move(FormState form, PageLanguage speech, params ReadOnlySpan<string> fields)
    {
        var people = new PeopleOfForm(form);
        var isAll = true;
        foreach (var field in fields)
        {
            if (form.Given(field) is { Length: <= CaseTextCheck.Longest } text)
            {
                (form[field], var moved) = MoveOut(CaseTextCheck.Composed(text), people, speech);
                isAll &= moved;
            }
        }

        return isAll;
    }

    private static (string Text, bool IsAll) MoveOut(string text, PeopleOfForm people, PageLanguage speech)
    {
        var rest = new StringBuilder(text.Length);
        var (copied, nearest, isAll) = (0, -1, true);
        foreach (var found in CaseTextCheck.In(text))
        {
            var between = text[copied..found.Start];
            nearest = PersonMarked(between, people) ?? nearest;
            rest.Append(between);
            copied = found.Start + found.Length;
            if (people.Give(found.Finding, nearest) is { } person)
            {
                nearest = person;
                rest.Append(speech[LogTexts.Mark, (person + 1).ToString(CultureInfo.InvariantCulture)]);
            }
            else
            {
                isAll = false;
                rest.Append(text, found.Start, found.Length);
            }
        }

        return (rest.Append(text, copied, text.Length - copied).ToString(), isAll);
    }

    // A mark left by moving before stands for a name.
    private static int? PersonMarked(string between, PeopleOfForm people) =>
        Mark().Matches(between) is [.., var last]
        && int.TryParse(last.Groups["number"].ValueSpan, CultureInfo.InvariantCulture, out var number)
        && number >= 1
        && number <= people.Count
            ? number - 1
            : null;

    [GeneratedRegex(@"\[(?:người|person) (?<number>\d{1,3})\]", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
