using System.Buffers.Binary;
using System.Text;

namespace Cooperation.Platform.Hosting.Files;

/// <summary>
/// Finds a second file within a file: programs look for a PDF's head in the first 1,024 bytes, for a ZIP's directory at the end, for other
/// archives anywhere, and old browsers for a page at the beginning.
/// </summary>
internal static class ForeignContent
{
    private const int Beginning = 1024;
    private const int End = 22 + ushort.MaxValue;

    private static readonly string[] Pages = ["<html", "<script", "<!doctype", "<?php", "<svg", "<iframe"];

    public static bool IsIn(Stream file, FileType type)
    {
        var beginning = file.At(0, Beginning);
        return (type.Kind != FileKinds.Pdf && beginning.AsSpan().IndexOf("%PDF-"u8) >= 0)
            || IsPage(beginning)
            || (type.Kind != FileKinds.Office && HoldsZip(file))
            || file.Find("Rar!\u001A\u0007"u8) >= 0
            || file.Find([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) >= 0;
    }

    private static bool IsPage(byte[] beginning)
    {
        var text = Encoding.Latin1.GetString(beginning);
        return Pages.Any(sign => text.Contains(sign, StringComparison.OrdinalIgnoreCase));
    }

    // Four bytes alone stand in many a picture by chance; the directory right before its end does not.
    private static bool HoldsZip(Stream file)
    {
        var start = Math.Max(0, file.Length - End);
        var tail = file.At(start, End);
        for (var place = tail.Length - 22; place >= 0; place--)
        {
            var end = tail.AsSpan(place);
            if (
                end.StartsWith("PK\u0005\u0006"u8)
                && file.Has(start + place - BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), "PK\u0001\u0002"u8)
            )
            {
                return true;
            }
        }

        return false;
    }
}
