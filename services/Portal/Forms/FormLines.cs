using System.Globalization;
using Cooperation.Portal.Components;

namespace Cooperation.Portal.Forms;

/// <summary>Lines of a form of which those left empty are not sent: the service counts what was sent, the form its lines.</summary>
/// <param name="list">What the service calls them.</param>
/// <param name="least">How many the form shows at least.</param>
/// <param name="most">How many the service takes.</param>
/// <param name="parts">What somebody types into one: in a line that is empty all of them are. Refusals of a whole line stand at the first.</param>
internal sealed class FormLines(string list, int least, int most, params string[] parts)
{
    // Beyond what is written already.
    private const int Spare = 3;

    private int[] written = [];

    /// <summary>The name of a part of a line: <c>members[3].name</c>.</summary>
    public static string Name(string list, int place, string part) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}[{place}].{part}");

    public string Name(int place, string part) => Name(list, place, part);

    /// <summary>How many lines the form shows: those that are written, and some to write in.</summary>
    public int Shown(FormState form) => Math.Clamp(Written(form).DefaultIfEmpty(-1).Max() + 1 + Spare, least, most);

    /// <summary>The lines that are not empty.</summary>
    public IReadOnlyList<int> Written(FormState form) =>
        written = [.. Enumerable.Range(0, most).Where(place => Array.Exists(parts, part => form.Given(Name(place, part)) is not null))];

    /// <summary>The form's line of what the service counted.</summary>
    public string FieldOf(string field)
    {
        if (
            !field.StartsWith(list + "[", StringComparison.Ordinal) || field.IndexOf(']', StringComparison.Ordinal) is not (> 0 and var end)
        )
        {
            return field;
        }

        return
            int.TryParse(field[(list.Length + 1)..end], NumberStyles.None, CultureInfo.InvariantCulture, out var sent)
            && sent < written.Length
            ? Name(written[sent], field[(end + 1)..].TrimStart('.') is { Length: > 0 } part ? part : parts[0])
            : field;
    }
}
