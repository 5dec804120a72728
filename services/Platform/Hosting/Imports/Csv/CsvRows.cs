using System.Text;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files;

namespace Cooperation.Platform.Hosting.Imports.Csv;

/// <summary>Separated values (RFC 4180) in any encoding and with any of the usual separators, record by record.</summary>
internal sealed class CsvRows : ISheetRows
{
    private readonly Stream file;
    private readonly Encoding encoding;
    private readonly char separator;
    private readonly SheetLimits limits;

    private CsvRows(Stream file, Encoding encoding, char separator, SheetLimits limits) =>
        (this.file, this.encoding, this.separator, this.limits) = (file, encoding, separator, limits);

    public static CsvRows Open(Stream file, SheetLimits limits)
    {
        var found = TextEncoding.Of(file);
        using var reader = Reader(file, found);
        return new CsvRows(file, found, CsvSeparator.Of(reader), limits);
    }

    public IEnumerable<SheetRow> Read()
    {
        using var reader = Reader(file, encoding);
        var records = new CsvRecords(reader, separator, limits);
        var found = 0;
        while (records.Next() is { } cells)
        {
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

        if (found == 0)
        {
            throw new DomainException(FileErrors.Empty());
        }
    }

    // The file is the caller's.
    public void Dispose() { }

    private static StreamReader Reader(Stream file, Encoding encoding)
    {
        file.Position = 0;
        return new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 16 * 1024, leaveOpen: true);
    }
}
