namespace Cooperation.Platform.Hosting.Files;

/// <summary>The name with which a file came. What could be a path elsewhere is refused and not mended.</summary>
public static class FileName
{
    private const int Longest = 255;

    /// <summary>The ending in small letters with its dot; null where this is no name of a file.</summary>
    public static string? EndingOf(string name) =>
        name.Length is 0 or > Longest || name.All(sign => sign is '.' or ' ') || name.Any(IsNoSignOfName)
            ? null
            : Path.GetExtension(name).ToLowerInvariant();

    // Signs that turn the way of writing would show another ending than the file has.
    private static bool IsNoSignOfName(char c) =>
        c is '/' or '\\' or ':' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') || char.IsControl(c);
}
