namespace Cooperation.Platform.Hosting.Imports.Csv;

/// <summary>
/// What stands between the values of a file: what its first line says (<c>sep=;</c>); else whichever of <c>;</c>, tab and <c>,</c> stands most often
/// in one of its first lines. Spreadsheets in Viet Nam write the semicolon, because the comma is the decimal sign.
/// </summary>
internal static class CsvSeparator
{
    private const string Said = "sep=";
    private const int LongestHead = 64 * 1024;
    private const int Lines = 20; // Above the head titles may stand, without any separator.
    private static readonly char[] Known = [';', '\t', ','];

    /// <param name="reader">The text from its beginning.</param>
    /// <param name="isSaid">Whether its first line says it and nothing else.</param>
    public static char Of(TextReader reader, out bool isSaid)
    {
        var first = new char[Said.Length + 1];
        var length = reader.ReadBlock(first);
        isSaid = length == first.Length && IsSaid(first) && reader.Peek() is -1 or '\r' or '\n';
        return isSaid ? first[^1] : MostFrequent(first.Take(length).Concat(Rest(reader)));
    }

    private static bool IsSaid(ReadOnlySpan<char> line) => line[..Said.Length].Equals(Said, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<char> Rest(TextReader reader)
    {
        for (var read = 0; read < LongestHead && reader.Read() is var next && next >= 0; read++)
        {
            yield return (char)next;
        }
    }

    private static char MostFrequent(IEnumerable<char> text)
    {
        var (counts, most) = (new int[Known.Length], new int[Known.Length]);
        var (quoted, lines) = (false, 0);
        foreach (var c in text)
        {
            quoted ^= c == '"';
            if (!quoted && c is '\r' or '\n')
            {
                Take(counts, most);
                if (++lines == Lines)
                {
                    break;
                }
            }
            else if (!quoted && Array.IndexOf(Known, c) is var place && place >= 0)
            {
                counts[place]++;
            }
        }

        Take(counts, most);
        return Known[Array.IndexOf(most, most.Max())];
    }

    // A text with commas is no line of values: the head has the most of its own separator.
    private static void Take(int[] counts, int[] most)
    {
        for (var place = 0; place < counts.Length; place++)
        {
            (most[place], counts[place]) = (Math.Max(most[place], counts[place]), 0);
        }
    }
}
