using System.Text;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Imports.Csv;

/// <summary>Separated values (RFC 4180) in any encoding and with any of the usual separators, record by record.</summary>
internal sealed class CsvRows : ISheetRows
{
    private readonly Stream file;
    private readonly Encoding encoding;
    private readonly SheetLimits limits;
    private readonly char separator;
    private readonly bool isSaid;

    private CsvRows(Stream file, Encoding encoding, SheetLimits limits)
    {
        (this.file, this.encoding, this.limits) = (file, encoding, limits);
        using var reader = Reader(file, encoding);
        separator = CsvSeparator.Of(reader, out isSaid);
    }

    public IReadOnlyList<SheetTab> Tabs { get; } = [new(1, "", IsHidden: false)];

    public static CsvRows Open(Stream file, SheetLimits limits, CancellationToken cancellationToken) =>
        new(file, TextEncoding.Of(file, cancellationToken), limits);

    public IEnumerable<SheetRow> Read(SheetTab tab, CancellationToken cancellationToken)
    {
        using var reader = Reader(file, encoding);
        if (isSaid)
        {
            _ = reader.ReadLine(); // Spreadsheets show no row of it.
        }

        var records = new CsvRecords(reader, separator, limits);
        var found = 0;
        while (records.Next() is { } record)
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<SheetCell> cells = [.. record.Select(Cell)];
            if (cells.TrueForAll(cell => cell.IsEmpty))
            {
                continue;
            }

            // The head is no row of the log.
            if (found++ > limits.Rows)
            {
                throw new DomainException(SheetErrors.TooManyRows(limits.Rows));
            }

            yield return new SheetRow(records.Row, cells);
        }
    }

    // The file is the caller's.
    public void Dispose() { }

    // ="0912…" is how programs keep a spreadsheet from making a number of it.
    private static SheetCell Cell(string text) =>
        CellValue.Of(text is ['=', '"', .. var inside, '"'] ? inside.Replace("\"\"", "\"", StringComparison.Ordinal) : text);

    private static StreamReader Reader(Stream file, Encoding encoding)
    {
        file.Position = 0;
        return new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 16 * 1024, leaveOpen: true);
    }
}
