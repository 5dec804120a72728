namespace Cooperation.Platform.Hosting.Files.Pdf;

/// <summary>Where in an object a reader is: in which dictionary, behind which key.</summary>
internal sealed class PdfPlace
{
    private readonly Stack<Level> levels = new();
    private (long BeforeLast, long Last) numbers = (-1, -1);

    /// <summary>The number of the object, negative where it is not known.</summary>
    public long Object { get; private set; } = -1;

    /// <summary>What its outermost dictionary says of its body.</summary>
    public PdfStreamHead Head { get; private set; } = new();

    public int Depth => levels.Count;

    /// <summary>The key behind which a value stands here, also in an array.</summary>
    public string? Key => levels.TryPeek(out var level) ? level.Key : null;

    /// <summary>The key behind which this dictionary stands.</summary>
    public string? Under => levels.TryPeek(out var level) ? level.Under : null;

    /// <summary>The object that a reference names.</summary>
    public long Referred => numbers.BeforeLast;

    /// <summary>Whether what comes is the address of an action.</summary>
    public bool IsAddress => levels.TryPeek(out var level) && level is { IsArray: false, WantsKey: false, Key: "URI" };

    public void Begin(long number)
    {
        levels.Clear();
        (Object, Head, numbers) = (number, new(), (-1, -1));
    }

    /// <summary>A name: a key or a value.</summary>
    public void Name(string name)
    {
        if (!levels.TryPeek(out var level))
        {
            return;
        }

        if (level is { IsArray: false, WantsKey: true })
        {
            (level.Key, level.WantsKey) = (name, false);
            if (Depth == 1)
            {
                Head.HasKey(name);
            }

            return;
        }

        Head.HasName(IsHead ? Key : null, name);
        level.WantsKey = true;
    }

    /// <summary>Any other word.</summary>
    public void Take(PdfWord word, PdfReader reader)
    {
        switch (word)
        {
            case PdfWord.Object:
                Begin(reader.Number == -1 ? numbers.BeforeLast : reader.Number);
                break;
            case PdfWord.Trailer:
                Begin(-1);
                break;
            case PdfWord.OpenDictionary or PdfWord.OpenArray:
                Open(word == PdfWord.OpenArray);
                break;
            case PdfWord.CloseDictionary or PdfWord.CloseArray:
                Close(word == PdfWord.CloseArray);
                break;
            case PdfWord.Number:
                TakeNumber(reader.Number);
                break;
            case PdfWord.Reference when IsHead:
                Head.HasReference(Key);
                break;
            case PdfWord.Text:
                Value();
                break;
            case PdfWord.Other when reader.Name is "null" or "true" or "false":
                Value();
                break;
        }
    }

    // Of a stream's own dictionary, directly or in an array of it.
    private bool IsHead => Depth == 1 || (Depth == 2 && levels.Peek().IsArray);

    private void Open(bool isArray)
    {
        if (Depth == 1 && !isArray)
        {
            Head.HasOther(Key);
        }

        var under = Key;
        Value();
        levels.Push(new Level(under, isArray));
    }

    private void Close(bool isArray)
    {
        if (isArray && levels.TryPeek(out var level) && !level.IsArray)
        {
            return;
        }

        while (levels.TryPop(out var closed) && closed.IsArray != isArray) { }
    }

    private void TakeNumber(long number)
    {
        numbers = (numbers.Last, number);
        if (IsHead && levels.Peek() is { WantsKey: false } or { IsArray: true })
        {
            Head.HasNumber(Key, number);
        }

        Value();
    }

    private void Value()
    {
        if (levels.TryPeek(out var level))
        {
            level.WantsKey = true;
        }
    }

    private sealed class Level(string? under, bool isArray)
    {
        public string? Under => under;

        public bool IsArray => isArray;

        // Values in an array stand behind the key of the array.
        public string? Key { get; set; } = isArray ? under : null;

        public bool WantsKey { get; set; } = true;
    }
}
