using System.IO.Compression;
using Cooperation.Platform.Domain;
using Cooperation.Platform.Hosting.Files.Packed;

namespace Cooperation.Platform.Hosting.Files.Pdf;

/// <summary>The names of a PDF (ISO 32000-1, 7.3.5), also those in packed object streams (7.5.7).</summary>
internal static class PdfNames
{
    private const int Window = 64 * 1024;

    // Ways to write a stream that no program uses for objects, and somebody who hides them would.
    private static readonly string[] Unusual = ["DecodeParms", "Crypt", "ASCIIHexDecode", "ASCII85Decode", "LZWDecode", "RunLengthDecode"];

    public static IEnumerable<string> Of(Stream file, FileLimits limits)
    {
        var unpacked = new Unpacked();
        var (isPacked, isUnusual) = (false, false);
        foreach (var (word, end) in PdfWords.Of(Windows(file)))
        {
            if (word is PdfWords.Object)
            {
                (isPacked, isUnusual) = (false, false);
            }
            else if (word is PdfWords.Stream && isPacked)
            {
                var packed = isUnusual ? throw new DomainException(FileErrors.Polyglot()) : Unpack(file, end, limits, unpacked);
                foreach (var (name, _) in PdfWords.Of(packed).Where(found => found.Word[0] == '/'))
                {
                    yield return name[1..];
                }

                isPacked = false;
            }
            else if (word[0] == '/')
            {
                isPacked |= word == "/ObjStm";
                isUnusual |= Unusual.Contains(word[1..]);
                yield return word[1..];
            }
        }
    }

    private static IEnumerable<ArraySegment<byte>> Windows(Stream file)
    {
        for (var place = 0L; place < file.Length; place += Window)
        {
            yield return file.At(place, Window);
        }
    }

    // The body begins after the end of the line on which the word stands.
    private static IEnumerable<ArraySegment<byte>> Unpack(Stream file, long after, FileLimits limits, Unpacked unpacked)
    {
        file.Position = after + (file.Has(after, "\r\n"u8) ? 2 : 1);
        using var zlib = new ZLibStream(file, CompressionMode.Decompress, leaveOpen: true);
        using var counted = new CountedStream(zlib, file.Length, unpacked, limits);
        var window = new byte[Window];
        int read;
        while ((read = counted.Read(window)) > 0)
        {
            yield return new(window, 0, read);
        }
    }
}
