using System.Text;

namespace Cooperation.Platform.Hosting.Files.Pdf;

/// <summary>Names and the words that begin an object or a stream, each with the place where it ends. What stands in packed bodies looks like words too, and never like a long one by chance.</summary>
internal static class PdfWords
{
    public const string Object = "obj";
    public const string Stream = "stream";

    private const int Longest = 64;

    public static IEnumerable<(string Word, long End)> Of(IEnumerable<ArraySegment<byte>> windows)
    {
        var word = new StringBuilder(Longest);
        var before = 0L;
        foreach (var window in windows)
        {
            for (var at = 0; at < window.Count; at++)
            {
                var sign = (char)window[at];
                if (IsRegular(sign))
                {
                    Add(word, sign);
                    continue;
                }

                if (Whole(word) is { } whole)
                {
                    yield return (whole, before + at);
                }

                word.Clear();
                if (sign == '/')
                {
                    word.Append(sign);
                }
            }

            before += window.Count;
        }

        if (Whole(word) is { } last)
        {
            yield return (last, before);
        }
    }

    private static bool IsRegular(char sign) => sign is > ' ' and not ('/' or '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '%');

    private static void Add(StringBuilder word, char sign)
    {
        if (word.Length < Longest)
        {
            word.Append(sign);
        }
    }

    private static string? Whole(StringBuilder word) =>
        word.Length == 0 ? null
        : word[0] == '/' ? Plain(word.ToString())
        : word.Equals(Object) ? Object
        : word.Equals(Stream) ? Stream
        : null;

    // A name may be written in signs: #53 is S.
    private static string Plain(string name)
    {
        if (!name.Contains('#', StringComparison.Ordinal))
        {
            return name;
        }

        var plain = new StringBuilder(name.Length);
        for (var at = 0; at < name.Length; at++)
        {
            var isSign =
                name[at] == '#' && at + 2 < name.Length && char.IsAsciiHexDigit(name[at + 1]) && char.IsAsciiHexDigit(name[at + 2]);
            plain.Append(isSign ? (char)Convert.ToByte(name.Substring(at + 1, 2), 16) : name[at]);
            at += isSign ? 2 : 0;
        }

        return plain.ToString();
    }
}
