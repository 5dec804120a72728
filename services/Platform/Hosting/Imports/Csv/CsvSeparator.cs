namespace Cooperation.Platform.Hosting.Imports.Csv;

/// <summary>What stands between the values of a file: whichever of <c>;</c>, tab and <c>,</c> stands most often in its head. Spreadsheets in Viet Nam write the semicolon, because the comma is the decimal sign.</summary>
internal static class CsvSeparator
{
    private const int LongestHead = 64 * 1024;
    private static readonly char[] Known = [';', '\t', ','];

    public static char Of(TextReader reader)
    {
        var counts = new int[Known.Length];
        var (quoted, anything) = (false, false);
        for (var read = 0; read < LongestHead && reader.Read() is var next && next >= 0; read++)
        {
            var c = (char)next;
            quoted ^= c == '"';
            if (!quoted && c is '\r' or '\n')
            {
                if (anything)
                {
                    break;
                }
            }
            else if (!quoted && Array.IndexOf(Known, c) is var place && place >= 0)
            {
                counts[place]++;
            }
            else
            {
                anything |= !char.IsWhiteSpace(c);
            }
        }

        return Known[Array.IndexOf(counts, counts.Max())];
    }
}
