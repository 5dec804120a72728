namespace Cooperation.Platform.Hosting.Files.Pdf;

/// <summary>What the dictionary of a stream says of its body.</summary>
internal sealed class PdfStreamHead
{
    private readonly List<string> filters = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private bool isObjects;
    private bool isUnreadable;

    /// <summary>Whether objects are packed in it. Some viewers look at the type, some only at the table's length.</summary>
    public bool IsPacked => isObjects || First >= -1;

    /// <summary>Where the first object begins in it; -1 where it does not say so itself, -2 where there is none.</summary>
    public long First { get; private set; } = -2;

    /// <summary>How many objects are in it, and how long it is; -1 where it does not say so itself.</summary>
    public long Objects { get; private set; } = -1;

    public long Length { get; private set; } = -1;

    public bool IsDeflated => filters.Count == 1;

    /// <summary>Packed in a way that no program uses for objects.</summary>
    public bool IsUnusual => isUnreadable || filters is not ([] or ["FlateDecode"]);

    public void HasKey(string key)
    {
        switch (key)
        {
            case "Filter" or "First" or "N" or "Length":
                isUnreadable |= !keys.Add(key); // Of two values programs take either.
                First = key == "First" ? Math.Max(First, -1) : First;
                break;
            case "DecodeParms" or "DP" or "F" or "FFilter" or "FDecodeParms":
                isUnreadable = true;
                break;
        }
    }

    public void HasName(string? key, string name)
    {
        isObjects |= name == "ObjStm";
        if (key == "Filter")
        {
            filters.Add(name);
        }
    }

    public void HasNumber(string? key, long number)
    {
        switch (key)
        {
            case "First":
                First = number;
                break;
            case "N":
                Objects = number;
                break;
            case "Length":
                Length = number;
                break;
        }
    }

    // What it needs stands in another object.
    public void HasReference(string? key)
    {
        isUnreadable |= key is "Filter" or "First" or "N";
        Length = key == "Length" ? -1 : Length;
    }

    public void HasOther(string? key) => isUnreadable |= key == "Filter";
}
