using System.Globalization;
using Cooperation.Platform.Hosting.Seeds;

namespace Cooperation.Seeds.Tests;

/// <summary>A seed file as the tests read it: rows of named cells.</summary>
internal static class Table
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    public static IReadOnlyList<Row> Reference(string file) => Read(Path.Combine("reference", file));

    public static IReadOnlyList<Row> Demo(string file) => Read(Path.Combine("demo", file));

    public static IEnumerable<string> Codes(string file) => Reference(file).Select(row => row["code"]);

    private static List<Row> Read(string file) => [.. CsvTable.Read(Path.Combine(Folder, file)).Select(cells => new Row(cells))];
}

internal sealed record Row(IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells[column];

    public DateOnly From => Date("valid_from") ?? DateOnly.MinValue;

    public DateOnly To => Date("valid_to") ?? DateOnly.MaxValue;

    public string[] List(string column) => this[column].Split(';', StringSplitOptions.RemoveEmptyEntries);

    public bool HoldsOn(DateOnly day) => From <= day && day <= To;

    public DateOnly? Date(string column) =>
        this[column].Length == 0 ? null : DateOnly.ParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
