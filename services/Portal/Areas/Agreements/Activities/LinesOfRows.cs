using System.Globalization;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>What a service says of the rows of a typed list: one sentence a line, with its number and each of its columns by name.</summary>
internal static class LinesOfRows
{
    /// <summary>Takes over a refusal: what is said of rows line by line, everything else at its own field.</summary>
    public static void AddLines(
        this FormState form,
        ServiceProblem problem,
        string list,
        IReadOnlyList<TypedLine> sent,
        PageLanguage language,
        DateTimeOffset now
    )
    {
        var (lines, others) = (new SortedDictionary<int, List<string>>(), new Dictionary<string, string[]>(StringComparer.Ordinal));
        foreach (var (field, messages) in problem.Errors ?? [])
        {
            if (PlaceOf(field, list) is var (row, column))
            {
                lines.TryAdd(TypedLine.NumberOf(row, sent), []);
                lines[TypedLine.NumberOf(row, sent)]
                    .AddRange(messages.Select(message => Say(row < sent.Count ? sent[row] : null, column, message, language, now)));
            }
            else
            {
                others[field] = messages;
            }
        }

        if (others.Count > 0 || lines.Count == 0)
        {
            form.Add(problem with { Errors = others }, field => field.Split('[')[0]);
        }

        foreach (var (number, said) in lines)
        {
            form.Add(list, language[ActivityTexts.Line(number, string.Join(' ', said))]);
        }
    }

    // rows[3].due speaks of the column due in the row 3; rows[3] of the whole of it.
    private static (int Row, string? Column)? PlaceOf(string field, string list) =>
        field.StartsWith(list + "[", StringComparison.Ordinal)
        && field[(list.Length + 1)..].Split("]", 2) is [var number, var rest]
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? (row, rest.Length > 1 ? rest[1..] : null)
            : null;

    private static string Say(TypedLine? line, string? column, string message, PageLanguage language, DateTimeOffset now)
    {
        var words = line?.Unread(column, now) is { } unread ? language[unread] : message;
        return column is not null && ActivityTexts.LabelOf(column) is { } label ? $"{language[label]}: {words}" : words;
    }
}
