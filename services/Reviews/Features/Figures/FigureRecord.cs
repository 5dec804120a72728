using System.Data.Common;

namespace Cooperation.Reviews.Features.Figures;

/// <summary>What a planner may see of a record behind a number: reference, dates, codes, desk (design §4).</summary>
/// <param name="Reference">What people call it.</param>
/// <param name="Partner">Partner country.</param>
/// <param name="Direction">incoming or outgoing.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Urgency">Its urgency.</param>
/// <param name="Status">Where it stands in its life.</param>
/// <param name="Area">Its area.</param>
/// <param name="Province">Its province.</param>
/// <param name="Agency">The agency that leads it.</param>
/// <param name="Desk">The desk that leads it.</param>
/// <param name="DatedAt">The time that it counts by.</param>
/// <param name="AcknowledgedAt">When receipt was confirmed.</param>
/// <param name="DueAt">When what is owed is due.</param>
/// <param name="DoneAt">When that was done.</param>
/// <param name="ClosedAt">When it was closed.</param>
internal sealed record FigureRecord(
    string Reference,
    string? Partner,
    string? Direction,
    string? Kind,
    string? Urgency,
    string? Status,
    string? Area,
    string? Province,
    string? Agency,
    string? Desk,
    DateTimeOffset? DatedAt,
    DateTimeOffset? AcknowledgedAt,
    DateTimeOffset? DueAt,
    DateTimeOffset? DoneAt,
    DateTimeOffset? ClosedAt
)
{
    /// <summary>The columns that <see cref="Of"/> reads, in its order.</summary>
    internal const string Columns = """
        counted.reference, counted.partner, counted.direction, counted.kind, counted.urgency, counted.status, counted.area, counted.province,
            counted.agency, counted.desk, counted.dated_at, counted.acknowledged_at, counted.due_at, counted.done_at, counted.closed_at
        """;

    internal static FigureRecord Of(DbDataReader row)
    {
        var place = 0;
        return new(
            row.GetString(place++),
            Code(),
            Code(),
            Code(),
            Code(),
            Code(),
            Code(),
            Code(),
            Code(),
            Code(),
            Time(),
            Time(),
            Time(),
            Time(),
            Time()
        );

        string? Code() => row.IsDBNull(place++) ? null : row.GetString(place - 1);

        DateTimeOffset? Time() => row.IsDBNull(place++) ? null : row.GetFieldValue<DateTimeOffset>(place - 1);
    }
}
