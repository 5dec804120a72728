using System.Text;

namespace Cooperation.Platform.Hosting.Files.Pdf;

/// <summary>
/// The words of a PDF (ISO 32000-1, 7.2 and 7.3) in their order. Text in brackets, comments and bodies of streams are passed over, but not an
/// object in them: a viewer goes where the table of objects points, and that may be into what looks like text.
/// </summary>
/// <param name="fill">Fills a window with what comes next and says how much that was.</param>
internal sealed class PdfReader(Func<byte[], int> fill)
{
    /// <summary>The number of an object that begins where no word should.</summary>
    public const long Unknown = -2;

    private const int LongestName = 256;

    private readonly byte[] window = new byte[64 * 1024];
    private readonly StringBuilder name = new();
    private readonly Queue<(long Place, long Number)> starts = new();
    private long before;
    private int at;
    private int count;
    private ulong last; // the last eight bytes

    /// <summary>Up to where has been read.</summary>
    public long Position => before + at;

    /// <summary>The name after its stroke, or the word.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The number, -1 where it is negative or broken; of an object the one that it has in a packed stream, -1 where the words before say it.</summary>
    public long Number { get; private set; }

    /// <summary>Says where objects of a packed stream begin: there whatever stands open is closed.</summary>
    public void StartAt(IEnumerable<(long Place, long Number)> objects)
    {
        foreach (var start in objects.OrderBy(start => start.Place))
        {
            starts.Enqueue(start);
        }
    }

    /// <summary>Passes over the body of a stream. True where an object begins in it.</summary>
    public bool SkipBody()
    {
        while (Take() >= 0)
        {
            if (last == 0x6E6473747265616D) // (e)ndstream
            {
                return false;
            }

            if (IsObject)
            {
                Number = Unknown;
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the end of the line, behind which a body begins.</summary>
    public void EndLine()
    {
        for (var sign = Take(); sign is not (-1 or '\n'); sign = Take())
        {
            if (sign == '\r')
            {
                if (Peek() == '\n')
                {
                    Take();
                }

                return;
            }
        }
    }

    /// <summary>The next word.</summary>
    public PdfWord Next()
    {
        while (true)
        {
            if (starts.Count > 0 && Position >= starts.Peek().Place)
            {
                Number = starts.Dequeue().Number;
                return PdfWord.Object;
            }

            var sign = Take();
            switch (sign)
            {
                case -1:
                    return PdfWord.End;
                case '/':
                    return ReadName();
                case '(':
                    return SkipText();
                case '<' when Peek() == '<':
                    Take();
                    return PdfWord.OpenDictionary;
                case '<':
                    return SkipTo('>') ? PdfWord.Object : PdfWord.Text;
                case '>' when Peek() == '>':
                    Take();
                    return PdfWord.CloseDictionary;
                case '[':
                    return PdfWord.OpenArray;
                case ']':
                    return PdfWord.CloseArray;
                case '%':
                    if (SkipComment())
                    {
                        return PdfWord.Object;
                    }

                    continue;
                case (>= '0' and <= '9') or '+' or '-' or '.':
                    return ReadNumber(sign);
                case '>' or ')' or '{' or '}' or <= ' ':
                    continue;
                default:
                    return ReadWord(sign);
            }
        }
    }

    // "obj" behind a number: however that stands there, a viewer that was sent here finds an object.
    private bool IsObject => (last & 0xFFFFFF) == 0x6F626A && (byte)(last >> 24) is (>= (byte)'0' and <= (byte)'9') or <= (byte)' ';

    private bool IsStart => starts.Count > 0 && Position >= starts.Peek().Place;

    private PdfWord SkipText()
    {
        for (var open = 1; open > 0 && !IsStart; )
        {
            switch (Take())
            {
                case -1:
                    return PdfWord.Text;
                case '\\':
                    Take();
                    break;
                case '(':
                    open++;
                    break;
                case ')':
                    open--;
                    break;
            }

            if (IsObject)
            {
                Number = Unknown;
                return PdfWord.Object;
            }
        }

        return PdfWord.Text;
    }

    private bool SkipComment()
    {
        while (Peek() is not ('\r' or '\n' or -1) && !IsStart)
        {
            Take();
            if (IsObject)
            {
                Number = Unknown;
                return true;
            }
        }

        return false;
    }

    private bool SkipTo(char end)
    {
        while (!IsStart && Take() is var sign && sign != end && sign >= 0)
        {
            if (IsObject)
            {
                Number = Unknown;
                return true;
            }
        }

        return false;
    }

    // A name may be written in signs: #53 is S.
    private PdfWord ReadName()
    {
        name.Clear();
        while (IsRegular(Peek()))
        {
            var sign = Take();
            if (sign == '#' && Digit(Peek()) is var high and >= 0)
            {
                Take();
                if (Digit(Peek()) is var low and >= 0)
                {
                    Take();
                    sign = (high << 4) | low;
                }
            }

            Add(sign);
        }

        Name = name.ToString();
        return PdfWord.Name;
    }

    private PdfWord ReadNumber(int first)
    {
        Number = first is >= '0' and <= '9' ? first - '0' : -1;
        while (Peek() is (>= '0' and <= '9') or '.' or '-')
        {
            var sign = Take();
            Number = sign is '.' or '-' || Number is < 0 or > int.MaxValue ? -1 : (Number * 10) + sign - '0';
        }

        return PdfWord.Number;
    }

    private PdfWord ReadWord(int first)
    {
        name.Clear();
        Add(first);
        while (IsRegular(Peek()))
        {
            Add(Take());
        }

        Name = name.ToString();
        Number = -1;
        return Name switch
        {
            "R" => PdfWord.Reference,
            "stream" => PdfWord.Stream,
            "trailer" => PdfWord.Trailer,
            _ when Name.StartsWith("obj", StringComparison.Ordinal) => PdfWord.Object,
            _ => PdfWord.Other,
        };
    }

    private void Add(int sign)
    {
        if (name.Length < LongestName)
        {
            name.Append((char)sign);
        }
    }

    private static bool IsRegular(int sign) => sign is > ' ' and not ('/' or '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '%');

    private static int Digit(int sign) =>
        sign switch
        {
            >= '0' and <= '9' => sign - '0',
            >= 'a' and <= 'f' => sign - 'a' + 10,
            >= 'A' and <= 'F' => sign - 'A' + 10,
            _ => -1,
        };

    private int Peek() => at < count || Fill() ? window[at] : -1;

    private int Take()
    {
        if (at == count && !Fill())
        {
            return -1;
        }

        var sign = window[at++];
        last = (last << 8) | sign;
        return sign;
    }

    private bool Fill()
    {
        before += count;
        (at, count) = (0, fill(window));
        return count > 0;
    }
}

/// <summary>What stands there.</summary>
internal enum PdfWord
{
    /// <summary>Nothing more.</summary>
    End,
    Name,
    Number,

    /// <summary>A text in brackets or in hexadecimal signs.</summary>
    Text,
    OpenDictionary,
    CloseDictionary,
    OpenArray,
    CloseArray,

    /// <summary>The beginning of an object; the two numbers before it are its own.</summary>
    Object,
    Trailer,
    Stream,

    /// <summary>The end of a reference to another object.</summary>
    Reference,
    Other,
}
