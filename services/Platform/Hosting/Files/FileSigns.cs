namespace Cooperation.Platform.Hosting.Files;

/// <summary>How the beginnings of files look that have no place within another one.</summary>
internal static class FileSigns
{
    /// <summary>A program, a script, an archive, a PDF, an object of the old office kind.</summary>
    public static bool IsForeign(ReadOnlySpan<byte> beginning) =>
        beginning.StartsWith("MZ"u8)
        || beginning.StartsWith("\u007FELF"u8)
        || beginning.StartsWith("#!"u8)
        || beginning.StartsWith("%PDF-"u8)
        || beginning.StartsWith("{\\rtf"u8)
        || beginning.StartsWith("Rar!\u001A"u8)
        || beginning.StartsWith("PK"u8)
        || beginning.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF])
        || beginning.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>Markup, in any of the encodings in which programs write it.</summary>
    public static bool IsXml(ReadOnlySpan<byte> beginning)
    {
        var text = beginning switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => rest,
            [0xFE, 0xFF, .. var rest] => rest,
            [0xFF, 0xFE, .. var rest] => rest,
            _ => beginning,
        };
        return text.TrimStart("\0\t\r\n "u8) is [(byte)'<', ..];
    }
}
