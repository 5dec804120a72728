using System.Text;

namespace Cooperation.Platform.Hosting.Seeds;

/// <summary>Comma-separated text with quotes (RFC 4180).</summary>
internal static class CsvText
{
    /// <summary>All rows, the header first; blank lines left out.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    cell.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(cell.ToString().Trim());
                cell.Clear();
                if (c == '\n')
                {
                    Close(rows, ref row);
                }
            }
            else if (c is not ('\r' or '\uFEFF'))
            {
                cell.Append(c);
            }
        }

        row.Add(cell.ToString().Trim());
        Close(rows, ref row);
        return rows;
    }

    private static void Close(List<IReadOnlyList<string>> rows, ref List<string> row)
    {
        if (row is not [""])
        {
            rows.Add(row);
        }

        row = [];
    }
}
