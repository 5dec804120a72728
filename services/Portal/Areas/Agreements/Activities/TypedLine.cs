using System.Globalization;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Components;
using Cooperation.Portal.Languages;

namespace Cooperation.Portal.Areas.Agreements.Activities;

/// <summary>A line of a typed list that says something, with the number that it has on the screen; empty ones count.</summary>
internal sealed record TypedLine(int Number, string Text)
{
    public static IReadOnlyList<TypedLine> Read(string? typed) =>
        [
            .. (typed ?? "")
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Select((line, place) => new TypedLine(place + 1, line))
                .Where(line => line.Text.Trim().Length > 0),
        ];

    /// <summary>The number of the line that was sent as a row.</summary>
    public static int NumberOf(int row, IReadOnlyList<TypedLine> sent) => row < sent.Count ? sent[row].Number : row + 1;

    /// <summary>An activity in columns: title, owner, due, indicator, goal, partner's unit; what is wrong is said of the field with the line.</summary>
    public NewActivityRow AsActivity(FormState form, string field, PageLanguage language, DateTimeOffset now)
    {
        string?[] cells =
        [
            .. Text.Split(Text.Contains('\t') ? '\t' : ';').Select(cell => cell.Trim() is { Length: > 0 } said ? said : null),
        ];
        string? Cell(int place) => place < cells.Length ? cells[place] : null;
        DateOnly? due = null;
        if (Cell(2) is { } typed && Times.TryReadDay(typed, VietnamTime.DateOf(now), out var day))
        {
            due = day;
        }
        else
        {
            form.Add(field, language[ActivityTexts.Line(Number, language[ExchangeTexts.DayWrong])]);
        }

        var goal = Cell(4) is { } number ? ActivityFields.Number(number) : null;
        if (Cell(4) is not null && goal is null)
        {
            form.Add(field, language[ActivityTexts.Line(Number, language[ActivityTexts.NumberWrong])]);
        }

        return new(Cell(0), Cell(1), due, Cell(3), goal, Cell(5));
    }
}

/// <summary>What a service says of a row, said of the line that was typed.</summary>
internal static class LinesOfRows
{
    public static string OfLine(this PageLanguage language, string list, string field, string message, IReadOnlyList<TypedLine> sent) =>
        field.StartsWith(list + "[", StringComparison.Ordinal)
        && int.TryParse(field[(list.Length + 1)..].Split(']')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            ? language[ActivityTexts.Line(TypedLine.NumberOf(row, sent), message)]
            : message;
}
