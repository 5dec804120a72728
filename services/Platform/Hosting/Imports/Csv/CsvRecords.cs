using System.Text;
using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Imports.Csv;

/// <summary>
/// Takes the records of a text of separated values apart, one at a time (RFC 4180). A quotation mark means something at the beginning of a cell only;
/// one that swallows what follows is refused by the line in which it opens.
/// </summary>
internal sealed class CsvRecords(TextReader reader, char separator, SheetLimits limits)
{
    private readonly StringBuilder cell = new();
    private List<string> cells = [];
    private int columns;

    /// <summary>The number of the last record, as a spreadsheet that opened the file would show it.</summary>
    public int Row { get; private set; }

    /// <summary>The line at which reading stands, as an editor of texts counts them.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The cells of the next record; null at the end.</summary>
    public List<string>? Next()
    {
        cells = [];
        Row++;
        if (reader.Peek() < 0)
        {
            return null;
        }

        while (ReadCell()) { }

        columns = Math.Max(columns, cells.Count);
        return cells;
    }

    // Whether another cell follows in the record.
    private bool ReadCell()
    {
        if (reader.Peek() == '"')
        {
            _ = reader.Read();
            ReadQuoted();
        }

        int next;
        while ((next = reader.Read()) >= 0)
        {
            var c = (char)next;
            if (c == separator)
            {
                EndCell();
                return true;
            }

            if (IsEndOfLine(c))
            {
                break;
            }

            Append(c);
        }

        EndCell();
        return false;
    }

    // What stands between quotation marks, as long as nothing but blanks follows the closing one; else the cell as it stands: "Cò" Minh.
    private void ReadQuoted()
    {
        var opened = Line;
        var asItStands = new StringBuilder("\"");
        var between = 0;
        int next;
        while ((next = reader.Read()) >= 0)
        {
            var c = (char)next;
            asItStands.Append(c);
            if (c == '"' && reader.Peek() != '"')
            {
                EndQuoted(opened, asItStands);
                return;
            }

            if (c == '"')
            {
                asItStands.Append((char)reader.Read());
            }

            if (IsEndOfLine(c))
            {
                c = '\n';
                between = 0;
            }
            else if (opened < Line && c == separator && reader.Peek() != ' ' && ++between >= Math.Max(columns - 1, 2))
            {
                break; // A whole record stands between the marks: nobody meant that.
            }

            Append(c, opened);
        }

        throw new DomainException(SheetErrors.QuoteOpen(opened));
    }

    private void EndQuoted(int opened, StringBuilder asItStands)
    {
        while (reader.Peek() is ' ' or '\t' && reader.Peek() != separator)
        {
            asItStands.Append((char)reader.Read());
        }

        if (reader.Peek() is -1 or '\r' or '\n' || reader.Peek() == separator)
        {
            return;
        }

        if (opened < Line)
        {
            throw new DomainException(SheetErrors.QuoteOpen(opened));
        }

        cell.Clear().Append(asItStands);
    }

    private bool IsEndOfLine(char c)
    {
        if (c is not ('\n' or '\r'))
        {
            return false;
        }

        if (c == '\r' && reader.Peek() == '\n')
        {
            _ = reader.Read();
        }

        Line++;
        return true;
    }

    private void Append(char c, int? opened = null)
    {
        if (cell.Length >= limits.CellLength)
        {
            throw new DomainException(
                opened < Line ? SheetErrors.QuoteOpen(opened.Value) : SheetErrors.CellTooLong(Row, cells.Count, limits.CellLength)
            );
        }

        cell.Append(c);
    }

    private void EndCell()
    {
        var text = cell.ToString();
        cell.Clear();
        if (cells.Count < limits.Columns)
        {
            cells.Add(text);
        }
        else if (!string.IsNullOrWhiteSpace(text))
        {
            throw new DomainException(SheetErrors.TooManyColumns(limits.Columns));
        }
    }
}
