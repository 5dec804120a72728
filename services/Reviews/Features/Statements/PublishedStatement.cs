using System.Text.Encodings.Web;
using System.Text.Json;
using Cooperation.Reviews.Domain.Statements;
using Cooperation.Reviews.Features.AnnualReviews.Freezing;
using Cooperation.Reviews.Features.Figures;
using Text = Cooperation.Platform.Domain.Text;

namespace Cooperation.Reviews.Features.Statements;

/// <summary>What of a statement leaves, as it was suppressed when its figures were frozen: kept as the text whose hash is printed, and never reckoned anew.</summary>
/// <param name="Format">How it is written.</param>
/// <param name="FrozenAt">When.</param>
/// <param name="ReferenceData">The version of the reference data that codes are named by.</param>
/// <param name="Tables">The tables.</param>
internal sealed record PublishedStatement(int Format, DateTimeOffset FrozenAt, string ReferenceData, IReadOnlyList<PublishedTable> Tables)
{
    private const int FirstFormat = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What leaves of what was counted.</summary>
    /// <param name="frozen">What was counted.</param>
    /// <param name="beside">What was sent before.</param>
    public static PublishedStatement Of(Snapshot frozen, SentBefore beside) =>
        new(FirstFormat, frozen.FrozenAt, frozen.ReferenceData, [.. frozen.Figures.Select(figure => PublishedTable.Of(figure, beside))]);

    public string Write() => JsonSerializer.Serialize(this, Json);

    public static PublishedStatement Read(string published) => JsonSerializer.Deserialize<PublishedStatement>(published, Json)!;
}

/// <summary>A table as it leaves.</summary>
/// <param name="Code">One of <see cref="StatementTables"/>.</param>
/// <param name="Figure">The figure that it is of.</param>
/// <param name="Definition">The version of its definition.</param>
/// <param name="Formula">How it is counted.</param>
/// <param name="Unit">What one of it is.</param>
/// <param name="Part">What it is split by.</param>
/// <param name="Years">Its years, the first one first.</param>
/// <param name="Lines">A line for each part.</param>
/// <param name="Total">All of a year.</param>
internal sealed record PublishedTable(
    string Code,
    string Figure,
    int Definition,
    Text Formula,
    Text Unit,
    Text Part,
    IReadOnlyList<int> Years,
    IReadOnlyList<PublishedLine> Lines,
    IReadOnlyList<PublishedCell> Total
)
{
    public static PublishedTable Of(FrozenFigure figure, SentBefore before)
    {
        var table = FrozenTable.Of(figure);
        var years = table.Years.Index().OrderBy(year => year.Item.Year).ToList(); // the table has the latest first
        var columns = years.Select(year => Column(table, year.Index, before)).ToList();
        return new(
            figure.Section,
            figure.Code,
            figure.Definition,
            figure.Formula,
            figure.Unit,
            figure.By[0].Name,
            [.. years.Select(year => year.Item.Year)],
            [
                .. table.Lines.Select(
                    (line, place) => new PublishedLine(line.Codes[0], line.Names[0], [.. columns.Select(column => column.Lines[place])])
                ),
            ],
            [.. columns.Select(column => column.Total)]
        );
    }

    // A year of a table: each year is hidden by its own numbers, for no total goes over several.
    private static (IReadOnlyList<PublishedCell> Lines, PublishedCell Total) Column(FrozenTable table, int year, SentBefore before)
    {
        var values = table.Lines.Select(line => (long?)line.Values[year][0]).ToList();
        var total = (long?)table.Years[year].Total[0];
        var (hidden, isTotalHidden) = before.HiddenOf(
            table.Figure,
            table.Years[year].Year,
            [.. table.Lines.Select((line, place) => (line.Codes[0] ?? Dimension.None, values[place] ?? 0))]
        );
        return (
            [.. values.Select((value, place) => hidden[place] ? PublishedCell.Suppressed : PublishedCell.Open(value))],
            total is not null && isTotalHidden ? PublishedCell.Suppressed : PublishedCell.Open(total)
        );
    }
}

/// <summary>A line of it.</summary>
internal sealed record PublishedLine(string? Code, Text Name, IReadOnlyList<PublishedCell> Cells);

/// <summary>A number as it leaves: none where it is suppressed, or not known.</summary>
internal sealed record PublishedCell(long? Value, bool IsSuppressed)
{
    public static readonly PublishedCell Suppressed = new(null, IsSuppressed: true);

    public static PublishedCell Open(long? value) => new(value, IsSuppressed: false);
}
