using System.Globalization;
using Cooperation.Platform.Hosting.Calendar;
using Cooperation.Portal.Areas.Hotline.Exchanges;
using Cooperation.Portal.Clients;
using Cooperation.Portal.Languages;
using Words = Cooperation.Platform.Domain.Text;

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

    /// <summary>An activity in columns: title, owner, due, indicator, goal, partner's unit. What can't be read stays as it was typed.</summary>
    public NewActivityRow AsActivity(DateTimeOffset now)
    {
        string?[] cells =
        [
            .. Text.Split(Text.Contains('\t') ? '\t' : ';').Select(cell => cell.Trim() is { Length: > 0 } said ? said : null),
        ];
        string? Cell(int place) => place < cells.Length ? cells[place] : null;
        return new(
            Cell(0),
            Cell(1),
            DayIn(Cell(2), now)?.ToString("O", CultureInfo.InvariantCulture) ?? Cell(2),
            Cell(3),
            NumberIn(Cell(4))?.ToString(CultureInfo.InvariantCulture) ?? Cell(4),
            Cell(5)
        );
    }

    /// <summary>How a column has to be typed that holds something else; null where it can be read, or holds nothing.</summary>
    public Words? Unread(string? column, DateTimeOffset now)
    {
        var row = AsActivity(now);
        return column switch
        {
            "due" when row.Due is not null && !IsDay(row.Due) => ExchangeTexts.DayWrong,
            "goal" when row.Goal is not null && ActivityFields.Number(row.Goal) is null => ActivityTexts.NumberWrong,
            _ => null,
        };
    }

    private static DateOnly? DayIn(string? typed, DateTimeOffset now) =>
        typed is not null && Times.TryReadDay(typed, VietnamTime.DateOf(now), out var day) ? day : null;

    private static decimal? NumberIn(string? typed) => typed is null ? null : ActivityFields.Number(typed);

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
