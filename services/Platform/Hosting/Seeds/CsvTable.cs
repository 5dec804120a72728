using System.Text;
using Cooperation.Platform.Hosting.Imports;
using Cooperation.Platform.Hosting.Imports.Csv;

namespace Cooperation.Platform.Hosting.Seeds;

/// <summary>A file of comma-separated values of this repository: rows of cells by the heads of their columns. Read as the logs of desks are.</summary>
public static class CsvTable
{
    private static readonly SheetLimits Limits = new();

    /// <summary>The rows of a file.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path)
    {
        using var text = new StreamReader(path, Encoding.UTF8);
        var rows = Rows(text).ToList();
        return
        [
            .. rows.Skip(1)
                .Select(row =>
                    (IReadOnlyDictionary<string, string>)
                        rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)
                ),
        ];
    }

    /// <summary>All rows, the head first; blank lines left out.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Rows(TextReader text)
    {
        var records = new CsvRecords(text, ',', Limits);
        while (records.Next() is { } record)
        {
            if (record is not [""])
            {
                yield return [.. record.Select(cell => cell.Trim())];
            }
        }
    }
}
