using System.Text;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Imports.Csv;

/// <summary>Takes the records of a file of separated values apart, one at a time.</summary>
internal sealed class CsvRecords(TextReader reader, char separator, SheetLimits limits)
{
    private readonly StringBuilder cell = new();
    private List<SheetCell> cells = [];

    /// <summary>The number of the last record, as a spreadsheet that opened the file would show it.</summary>
    public int Row { get; private set; }

    /// <summary>The cells of the next record; null at the end.</summary>
    public List<SheetCell>? Next()
    {
        cells = [];
        Row++;
        int next;
        if (reader.Peek() < 0)
        {
            return null;
        }

        while ((next = reader.Read()) >= 0)
        {
            var c = (char)next;
            if (c == '"' && cell.Length == 0)
            {
                ReadQuoted();
            }
            else if (c == separator)
            {
                EndCell();
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && reader.Peek() == '\n')
                {
                    _ = reader.Read();
                }

                break;
            }
            else
            {
                Append(c);
            }
        }

        EndCell();
        return cells;
    }

    private void ReadQuoted()
    {
        int next;
        while ((next = reader.Read()) >= 0)
        {
            if (next != '"')
            {
                Append((char)next);
            }
            else if (reader.Peek() == '"')
            {
                Append((char)reader.Read());
            }
            else
            {
                return;
            }
        }

        throw new DomainException(SheetErrors.QuoteOpen(Row));
    }

    private void Append(char c)
    {
        if (cell.Length >= limits.CellLength)
        {
            throw new DomainException(SheetErrors.CellTooLong(Row, cells.Count, limits.CellLength));
        }

        cell.Append(c);
    }

    private void EndCell()
    {
        var text = CellValue.Of(cell.ToString());
        cell.Clear();
        if (cells.Count < limits.Columns)
        {
            cells.Add(text);
        }
        else if (!text.IsEmpty)
        {
            throw new DomainException(SheetErrors.TooManyColumns(limits.Columns));
        }
    }
}
