namespace Cooperation.Platform.Messaging;

/// <summary>
/// Where the records of a state message lie, and by what they are counted: the partner and the month that whoever keeps facts of them counts them by too. All are pieces of SQL over the table;
/// the key stands in its column <c>id</c> and the version in <c>version</c>.
/// </summary>
/// <param name="Table">The table with its schema: <c>hotline.exchanges</c>.</param>
/// <param name="Reference">What people call the record.</param>
public sealed record RecordTable(string Table, string Reference)
{
    /// <summary>The partner country; null where it has none.</summary>
    public string Partner { get; init; } = Nothing;

    /// <summary>The year that it counts in; null where it has none.</summary>
    public string Year { get; init; } = Nothing;

    /// <summary>The month of that year, 1 to 12; null where it counts in a year only.</summary>
    public string Month { get; init; } = Nothing;

    private const string Nothing = "null";

    /// <summary>Counted in the month of Viet Nam time that this column of times falls in.</summary>
    public RecordTable ByTime(string column) => ByDay($"({column} at time zone 'Asia/Ho_Chi_Minh')");

    /// <summary>Counted in the month of this day.</summary>
    public RecordTable ByDay(string day) =>
        this with
        {
            Year = $"extract(year from {day})::int",
            Month = $"extract(month from {day})::int",
        };
}
