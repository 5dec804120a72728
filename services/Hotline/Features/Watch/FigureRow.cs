using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace Cooperation.Hotline.Features.Watch;

/// <summary>What was counted of one partner, kind and area.</summary>
internal sealed record FigureCell(
    string Partner,
    string Kind,
    string Area,
    int Received,
    int Sent,
    int Classified,
    int AnsweredInTime,
    int AnsweredLate,
    int ClosedUnanswered,
    int Open,
    int Closed
);

/// <summary>A number, and the address of the exchanges that it counts.</summary>
internal sealed record Figure(int Count, string Records);

/// <summary>The numbers of a desk, or of one code of them.</summary>
/// <param name="Code">The partner, kind or area; null for all.</param>
/// <param name="Received">Incoming.</param>
/// <param name="Sent">Outgoing.</param>
/// <param name="Classified">Incoming, and classified.</param>
/// <param name="AnsweredInTime">Incoming, answered and never late.</param>
/// <param name="AnsweredLate">Incoming, once answered late, or taken back when the time was over; nothing later undoes it.</param>
/// <param name="ClosedUnanswered">Incoming, closed without the answer that was owed.</param>
/// <param name="Open">Something is still to be done.</param>
/// <param name="Closed">Nothing is.</param>
internal sealed record FigureRow(
    string? Code,
    Figure Received,
    Figure Sent,
    Figure Classified,
    Figure AnsweredInTime,
    Figure AnsweredLate,
    Figure ClosedUnanswered,
    Figure Open,
    Figure Closed
);

/// <summary>Whose exchanges of which days are counted; from here each number knows its address.</summary>
internal readonly record struct FigureAddress(string Desk, DateOnly From, DateOnly To)
{
    public FigureRow Row(string? by, string? code, IEnumerable<FigureCell> cells)
    {
        FigureCell[] counted = [.. cells];
        return new(
            code,
            Of(counted.Sum(cell => cell.Received), by, code, "direction=incoming"),
            Of(counted.Sum(cell => cell.Sent), by, code, "direction=outgoing"),
            Of(counted.Sum(cell => cell.Classified), by, code, "direction=incoming&classified=true"),
            Of(counted.Sum(cell => cell.AnsweredInTime), by, code, "direction=incoming&answered=inTime"),
            Of(counted.Sum(cell => cell.AnsweredLate), by, code, "direction=incoming&answered=late"),
            Of(counted.Sum(cell => cell.ClosedUnanswered), by, code, "direction=incoming&answered=closedUnanswered"),
            Of(counted.Sum(cell => cell.Open), by, code, "open=true"),
            Of(counted.Sum(cell => cell.Closed), by, code, "status=closed")
        );
    }

    private Figure Of(int count, string? by, string? code, string filter)
    {
        var query = new QueryBuilder
        {
            { "desk", Desk },
            { "from", Day(From) },
            { "to", Day(To) },
            { "counted", "true" },
        };
        if (by is not null && code is not null)
        {
            query.Add(by, code);
        }

        return new(count, $"/api/hotline/exchanges{query}&{filter}");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
